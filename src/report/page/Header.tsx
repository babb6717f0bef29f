import type { JourneyMap } from '../map'
import { Choice } from './Choice'
import type { LiveState } from './follow'
import type { Language } from './language'
import { PERIOD_DAYS } from './period'
import type { Reader } from './reader'
import { fill } from './words'

/** What the reader has chosen to see. */
export interface View {
  days: number
  /** Only answers in this language; all when empty. */
  locale: string
  language: Language
}

interface Props {
  site: string
  map: JourneyMap | null
  /** Languages that answers were given in, as far as they have been seen. */
  locales: string[]
  live: LiveState
  view: View
  onView(view: View): void
  reader: Reader
}

/** Whose map it is, what of it is shown, and whether it is up to date. */
export function Header({ site, map, locales, live, view, onView, reader }: Props) {
  const { words, numbers } = reader
  const n = map?.funnel.answered
  const answers =
    n !== undefined && fill(n === 1 ? words.oneAnswer : words.answers, { n: numbers.whole(n) })
  return (
    <header>
      <div class="title">
        <svg class="logo" viewBox="0 0 40 24" aria-hidden="true">
          <path d="M2 13h9l4-9 7 17 5-12 2 4h9" />
        </svg>
        <h1>
          {words.title} {site && <span class="site">{site}</span>}
        </h1>
        <Choice
          label={words.interfaceLanguage}
          options={[
            { value: 'en', label: 'English' },
            { value: 'es', label: 'Español' },
          ]}
          chosen={view.language}
          onChoose={(value) => onView({ ...view, language: value === 'es' ? 'es' : 'en' })}
        />
      </div>
      <div class="controls">
        <Choice
          label={words.period}
          options={PERIOD_DAYS.map((n) => ({ value: String(n), label: fill(words.days, { n }) }))}
          chosen={String(view.days)}
          onChoose={(value) => onView({ ...view, days: Number(value) })}
        />
        {locales.length > 1 && (
          <label class="select">
            {words.answersLanguage}
            <select
              value={view.locale}
              onChange={(event) => onView({ ...view, locale: event.currentTarget.value })}
            >
              <option value="">{words.allLanguages}</option>
              {locales.map((locale) => (
                <option key={locale} value={locale}>
                  {numbers.languageName(locale)}
                </option>
              ))}
            </select>
          </label>
        )}
        <p class="now">
          {map && <span class="span">{`${numbers.day(map.from)} – ${numbers.day(map.to)}`}</span>}
          {answers && (
            <strong key={answers} class="fresh">
              {answers}
            </strong>
          )}
          <span class={`live live-${live}`} role="status">
            {words.live[live]}
          </span>
        </p>
      </div>
    </header>
  )
}
