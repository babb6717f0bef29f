import { bankEntry } from '../../../model/bank'
import type { Config, TouchpointConfig } from '../../../model/config'
import type { Trigger } from '../../../model/rules'
import { askedPerson } from './asked-person'
import type { Visits } from './read-visits'

/** One in four who are asked answers: in-app questions get 10 to 40 %. Your own share is on the map. */
export const ANSWER_SHARE = 0.25
const WEEK_DAYS = 7
const MONTH_DAYS = 30

/** What the configuration makes of one touchpoint at most: as if nobody came twice. */
export interface TouchpointForecast {
  name: string
  /** What makes it ask: `call`, or its triggers. */
  by: string
  visitsPerDay?: number
  /** Share that is asked, 0–1. */
  rate: number
  /** The rate follows from the answers that are enough. */
  isRateTaken: boolean
  asksPerWeek?: number
  answersPerWeek?: number
}

export interface Forecast {
  touchpoints: TouchpointForecast[]
  /** How often somebody is asked at most who comes every day: in the first week and in 30 days. */
  person: Record<'answering' | 'dismissing', { week: number; month: number }>
}

/** Says what the limits, samples and targets of a configuration come to, with so many visits. */
export function forecast(config: Config, visits: Visits): Forecast {
  const named = Object.entries(config.touchpoints)
  const limited = [...named]
    .sort(([, a], [, b]) => (b.priority ?? 0) - (a.priority ?? 0))
    .map(([name, own]) => ({
      name,
      limits: { ...config.limits, ...stageOf(config, name, own)?.limits, ...own.limits },
    }))
  const person = (isDismissing: boolean) => {
    const days = askedPerson(limited, { days: MONTH_DAYS, isDismissing })
    return { week: days.filter((day) => day < WEEK_DAYS).length, month: days.length }
  }
  return {
    touchpoints: named.map(([name, own]) => forecastOf(name, own, config, visits)),
    person: { answering: person(false), dismissing: person(true) },
  }
}

function forecastOf(
  name: string,
  own: TouchpointConfig,
  config: Config,
  visits: Visits,
): TouchpointForecast {
  const { rate = 1, weekly } = { ...stageOf(config, name, own)?.sample, ...own.sample }
  const visitsPerDay = visits.of.get(name) ?? visits.all
  const by = (own.when ?? []).map(momentOf).join(', ') || 'call'
  if (visitsPerDay === undefined) return { name, by, rate, isRateTaken: false }
  const weekOfVisits = visitsPerDay * WEEK_DAYS
  const taken = weekly ? Math.min(rate, weekly / (weekOfVisits * ANSWER_SHARE || 1)) : rate
  const asksPerWeek = weekOfVisits * taken
  return {
    ...{ name, by, visitsPerDay, rate: taken, isRateTaken: taken < rate },
    ...{ asksPerWeek, answersPerWeek: asksPerWeek * ANSWER_SHARE },
  }
}

function stageOf({ stages }: Config, name: string, { stage, entry }: TouchpointConfig) {
  const id = stage ?? bankEntry(entry ?? name)?.stage
  return stages.find((one) => one.id === id)
}

function momentOf({ on, event, percent = 50, selector }: Trigger): string {
  if (on === 'event') return event ?? on
  if (on === 'scroll') return `scroll ${percent} %`
  return selector ? `${on} ${selector}` : on
}
