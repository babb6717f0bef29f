import { useEffect, useState } from 'preact/hooks'
import type { Ask } from './ask'
import { Header, type View } from './Header'
import type { Language } from './language'
import { MapView } from './MapView'
import { NoticeCard } from './NoticeCard'
import { type Reader, readerOf } from './reader'
import type { Session } from './session'
import { useJourney } from './use-journey'

interface Props extends Ask {
  session: Session | null
  language: Language
  /** The reader chose another language. */
  onLanguage(language: Language): void
}

/** The journey page: what to show, and the map or the reason why there is none. */
export function App({ fetch, session, language, onLanguage }: Props) {
  const [view, setView] = useState<View>({ days: 30, locale: '', language })
  const { loaded, live, refresh } = useJourney({ fetch, session, ...view })
  const map = loaded?.state === 'map' ? loaded.map : null
  const locales = useSeen(map?.locales.map(({ locale }) => locale) ?? [])
  const reader = readerOf(view.language, map?.names ?? {})

  useEffect(() => onLanguage(view.language), [view.language, onLanguage])

  return (
    <div class="page">
      <Header
        site={session?.site ?? ''}
        map={map}
        locales={locales}
        live={session && loaded?.state !== 'denied' ? live : 'denied'}
        view={view}
        onView={setView}
        reader={reader}
      />
      {loaded?.state === 'map' ? (
        <MapView
          map={loaded.map}
          comments={loaded.comments.filter(({ locale }) => !view.locale || locale === view.locale)}
          now={Date.now()}
          reader={reader}
        />
      ) : (
        <main>
          {messageOf(session ? (loaded?.state ?? 'loading') : 'missing', reader, refresh)}
        </main>
      )}
    </div>
  )
}

function messageOf(
  state: 'loading' | 'missing' | 'denied' | 'unreachable' | 'failed',
  { words }: Reader,
  refresh: () => void,
) {
  if (state === 'loading') return <p class="loading">{words.loading}</p>
  if (state === 'missing' || state === 'denied') return <NoticeCard notice={words[state]} />
  return <NoticeCard notice={words[state]} action={{ label: words.retry, onClick: refresh }} />
}

/** Everything that has been among the values so far: a filter must not take away its own choices. */
function useSeen(values: string[]): string[] {
  const [seen, setSeen] = useState<string[]>([])
  const fresh = values.filter((value) => !seen.includes(value))
  if (fresh.length) setSeen([...seen, ...fresh])
  return seen
}
