import { comments } from './week/comments.mjs'
import { HOURS, IN_SPANISH, ON_PHONES, ON_TABLETS, story, WEEKDAYS } from './week/story.mjs'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const WEEK_DAYS = 7
/** Eight UTC days touch a week that does not start at midnight: a comment belongs to one of them. */
const DAYS_TOUCHED = WEEK_DAYS + 1
const ONLY_EMOTION = 0.07
const DISMISSED = 0.3
const FINISHED = 0.85
const NAMES_A_REASON = 0.62
/** What becomes of the offer to help, and how often. */
const OFFERS = ['offered', 'taken', 'declined']
const OFFER_ODDS = [5, 3, 2]

/**
 * The answers of the seven days before `now`, as the SDK would have sent them. A day's answers
 * depend on the seed and the day alone, so filling the map twice sends the same ids and adds
 * nothing.
 * @param now milliseconds since 1970
 * @param seed any whole number
 * @param model what `dist/node/model.js` exports
 * @param texts of the question bank, from `dist/node/texts.js`: they name the instruments
 * @param config the shop's configuration as written, whose wording goes over the bank's
 */
export function weekOfAnswers({ now, seed, model, texts, config }) {
  const today = Math.floor(now / DAY_MS)
  const days = Array.from({ length: DAYS_TOUCHED }, (_, i) => today - WEEK_DAYS + i)
  return days
    .flatMap((day) => dayOfAnswers({ day, seed, model, texts, config }))
    .filter(({ askedAt, answeredAt }) => askedAt > now - WEEK_DAYS * DAY_MS && answeredAt <= now)
    .sort((a, b) => a.askedAt - b.askedAt)
}

function dayOfAnswers({ day, seed, model, texts, config }) {
  const random = mulberry32(model.hash(`${seed} ${day}`))
  const toldToday = comments.filter((_, i) => i % DAYS_TOUCHED === day % DAYS_TOUCHED)
  const weekday = new Date(day * DAY_MS).getUTCDay()

  return story.flatMap((line) => {
    const asks = (line.asks / WEEK_DAYS) * WEEKDAYS[weekday]
    const count = Math.floor(asks) + (random() < asks % 1 ? 1 : 0)
    return Array.from({ length: count }, () => {
      const locale = random() < IN_SPANISH ? 'es' : 'en'
      const hour = pick(HOURS, random())
      const askedAt = Math.floor(day * DAY_MS + (hour + random()) * HOUR_MS)
      const { stage, moment, entry } = model.bankEntry(line.touchpoint)
      const seen = {
        id: model.uuidv7(
          askedAt,
          Uint8Array.from({ length: 16 }, () => random() * 256),
        ),
        touchpoint: line.touchpoint,
        stage,
        moment,
        channel: 'digital',
        source: line.source ?? 'prompt',
        layout: 'cards',
        order: 'emotion-first',
        instrument: instrument(line.touchpoint, { locale, entry, stage, model, texts, config }),
        locale,
        path: line.path,
        device: device(random()),
        askedAt,
      }
      const told = random() < line.answered ? answered(line, random) : left(random)
      const comment = 'emotion' in told && takeComment(toldToday, seen, told)
      const taps = 1 + ('ease' in told) + ('reasons' in told) + (comment ? 1 : 0)
      return {
        ...seen,
        ...told,
        ...comment,
        rev: told.end === 'complete' ? taps + 1 : taps,
        answeredAt: askedAt + Math.floor((2 + random() * 4) * 1000 * (taps + (comment ? 6 : 0))),
      }
    })
  })
}

/** An ask that was seen and not answered: the denominator. */
function left(random) {
  return { end: random() < DISMISSED ? 'dismissed' : 'ignored' }
}

function answered({ emotion, ease, alike, low, high, offersHelp }, random) {
  const mood = random()
  const felt = { emotion: pick(emotion, mood) + 1 }
  if (random() < ONLY_EMOTION) return { ...felt, end: 'open' }

  const wentWith = random() < alike ? mood : random()
  const both = { ...felt, ease: pick(ease, wentWith) + 1 }
  const isLow = both.emotion <= 2 || both.ease <= 2
  const reasons = isLow ? low : high
  // Squared, so that the first reasons of a list are the frequent ones.
  const reason = reasons[Math.floor(random() ** 2 * reasons.length)]
  return {
    ...both,
    ...(random() < NAMES_A_REASON && { reasons: [reason] }),
    ...(isLow && offersHelp && { recovery: OFFERS[pick(OFFER_ODDS, random())] }),
    end: random() < FINISHED ? 'complete' : 'open',
  }
}

/** The first comment of the day that fits the answer; each is told once. */
function takeComment(toldToday, { touchpoint, locale }, { emotion, ease }) {
  const moods = { hard: ease <= 2, bad: emotion <= 2, good: emotion >= 4 && ease >= 4 }
  moods.mixed = ease !== undefined && !moods.hard && !moods.bad && !moods.good
  const at = toldToday.findIndex(
    ([where, language, mood]) => where === touchpoint && language === locale && moods[mood],
  )
  if (at === -1) return undefined
  const [[, , , reason, comment]] = toldToday.splice(at, 1)
  return { reasons: [reason], comment, end: 'complete' }
}

/** The same instrument that a page of the shop would name, so that its answers are pooled with these. */
function instrument(touchpoint, { locale, entry, stage, model, texts, config }) {
  const { words, questions } = texts[locale]
  const { emotion, ease, reasons } = questions[entry]
  const own = config.touchpoints[touchpoint]
  const inherited = config.journey.stages.find(({ id }) => id === stage)
  return model.instrumentOf({
    touchpoint,
    stage,
    emotion: own.emotion?.[locale] ?? inherited.emotion?.[locale] ?? emotion,
    ease: own.ease?.[locale] ?? inherited.ease?.[locale] ?? ease,
    reasons: Object.entries(reasons).map(([id, label]) => ({ id, label })),
    words,
    locale,
    layout: 'cards',
    order: 'emotion-first',
    hasOwner: true,
  })
}

function device(chance) {
  if (chance < ON_PHONES) return 'phone'
  return chance < ON_PHONES + ON_TABLETS ? 'tablet' : 'desktop'
}

/** Index of the weight that a chance from 0 to 1 falls on. */
function pick(weights, chance) {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let rest = chance * total
  const at = weights.findIndex((weight) => {
    rest -= weight
    return rest < 0
  })
  return at === -1 ? weights.length - 1 : at
}

/** Seeded numbers from 0 to 1: https://github.com/bryc/code/blob/master/jshash/PRNGs.md#mulberry32 */
function mulberry32(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
