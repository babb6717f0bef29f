import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Ask } from './ask'
import { coalesced } from './coalesced'
import { follow, type LiveState } from './follow'
import { type Loaded, load } from './load'
import { lastDays } from './period'
import type { Session } from './session'

interface JourneyParts extends Ask {
  session: Session | null
  days: number
  /** Only answers in this language; all when empty. */
  locale: string
}

interface Journey {
  /** `null` until the first answer of the collector. */
  loaded: Loaded | null
  live: LiveState
  /** Asks for the map at once. */
  refresh(): void
}

const RETRY_MS = 5000
/** Rest between two requests: on a busy site changes come faster than anyone can read a map. */
const REST_MS = 500

/** Keeps the journey map up to date: at most one request under way and one waiting. */
export function useJourney({ fetch, session, days, locale }: JourneyParts): Journey {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [live, setLive] = useState<LiveState>('connecting')
  const refreshNow = useRef(() => {})

  useEffect(() => {
    if (!session) return
    const { signal, ...stopping } = stopper()
    let retry: ReturnType<typeof setTimeout> | undefined
    const refresh = coalesced(async () => {
      clearTimeout(retry)
      const period = lastDays(days, Date.now())
      const next = await load({ fetch, session, period, locale, signal })
      if (signal.aborted) return
      setLoaded((shown) => (shown?.state === 'map' && isPassing(next) ? shown : next))
      if (isPassing(next)) retry = setTimeout(refresh, RETRY_MS)
      await new Promise((done) => setTimeout(done, REST_MS))
    })
    refreshNow.current = refresh
    refresh()
    const unfollow = follow({ fetch, session, onChange: refresh, onState: setLive })
    return () => {
      stopping.stop()
      clearTimeout(retry)
      unfollow()
    }
  }, [fetch, session, days, locale])

  return { loaded, live, refresh: useCallback(() => refreshNow.current(), []) }
}

/** A failure that may be over soon: a map that is on screen stays, marked as reconnecting. */
function isPassing({ state }: Loaded): boolean {
  return state === 'unreachable' || state === 'failed'
}

function stopper() {
  const controller = new AbortController()
  return { signal: controller.signal, stop: () => controller.abort() }
}
