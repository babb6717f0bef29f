import { type Ask, ask } from './ask'
import { eventNames } from './event-names'
import type { Session } from './session'

/** How the page stands with the collector's stream of changes. */
export type LiveState = 'connecting' | 'live' | 'reconnecting' | 'denied'

interface FollowParts extends Ask {
  session: Session
  /** Something may have changed; also after every reconnection, since changes may have been missed. */
  onChange(): void
  onState(state: LiveState): void
}

/** The collector sends a heartbeat every 15 s; after three that did not come the line is dead. */
const SILENCE_MS = 45_000
const LONGEST_WAIT_MS = 30_000

/** Milliseconds before the next attempt: doubling from one second, with jitter, never above 30 s. */
export function reconnectAfterMs(attempt: number, random: number): number {
  return Math.min(LONGEST_WAIT_MS, 1000 * 2 ** attempt) * (0.5 + random / 2)
}

/**
 * Listens to the collector until the returned function is called, reconnecting by itself.
 * EventSource cannot carry the token in a header, hence the reading by hand.
 */
export function follow({ session, fetch, onChange, onState }: FollowParts): () => void {
  let stopped = false
  let attempt = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let connection = new AbortController()
  onState('connecting')
  void connect()

  async function connect() {
    connection = new AbortController()
    const outcome = await listen(connection).catch(() => 'ended' as const) // the line was cut
    clearTimeout(timer)
    if (stopped) return
    if (outcome === 'denied') return onState('denied')
    onState('reconnecting')
    timer = setTimeout(() => void connect(), reconnectAfterMs(attempt++, Math.random()))
  }

  async function listen({ signal }: AbortController): Promise<'denied' | 'ended'> {
    const response = await ask({ fetch }, session, 'live', {}, signal)
    if (response.status === 401) return 'denied'
    if (!response.ok || !response.body) return 'ended'
    const reader = response.body.getReader()
    const decoder = new TextDecoder()
    const names = eventNames()
    const isAgain = attempt > 0
    attempt = 0
    onState('live')
    if (isAgain) onChange()
    for (;;) {
      expectWithin(SILENCE_MS)
      const { done, value } = await reader.read()
      if (done) return 'ended'
      if (names(decoder.decode(value, { stream: true })).includes('changed')) onChange()
    }
  }

  function expectWithin(ms: number) {
    clearTimeout(timer)
    timer = setTimeout(() => connection.abort(), ms)
  }

  return () => {
    stopped = true
    clearTimeout(timer)
    connection.abort()
  }
}
