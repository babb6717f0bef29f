import type { Answer } from '../model/answer'
import { bankEntry } from '../model/bank'
import type { Config } from '../model/config'
import { OTHER, type Series } from '../model/cube'
import { STAGES } from '../model/journey'
import { LOCALES, localeOf } from '../model/locales'
import type { Texts } from '../model/texts'
import { BANK_REASONS } from './bank-reasons'

/** What an answer is counted under. Bounded: each value is known, or {@link OTHER}. */
export interface Dimensions extends Series {
  /** Each at most once. */
  reasons: string[]
}

/** What `instrumentOf` makes; how many there may be is bounded by the store. */
const INSTRUMENT = /^[0-9a-z]{1,8}$/

/**
 * Tells what answers of a site are counted under. Answers come from the public network: a made-up
 * touchpoint, stage, language or reason counts as {@link OTHER}, so that no one can grow the cube.
 */
export function dimensionsFor(config: Config): (answer: Answer) => Dimensions {
  const stages = new Set<string>([...STAGES, ...config.stages.map(({ id }) => id)])
  const configured = new Set([...Object.keys(config.touchpoints), ...stages])
  const locales = new Set([...LOCALES, ...configuredLocales(config)])
  const touchpoints = Object.values(config.touchpoints)
  const reasons = new Set([
    ...BANK_REASONS,
    ...touchpoints.flatMap((touchpoint) => touchpoint.reasons.map(({ id }) => id)),
  ])

  function touchpointOf(name: string): string {
    if (configured.has(name)) return name
    return bankEntry(name) ? name.replaceAll('_', '-') : OTHER
  }

  function languageOf(tag: string): string {
    if (locales.has(tag)) return tag
    const language = tag.split('-', 1)[0] ?? tag
    return locales.has(language) ? language : (localeOf(tag) ?? OTHER)
  }

  return (answer) => ({
    touchpoint: touchpointOf(answer.touchpoint),
    stage: stages.has(answer.stage) ? answer.stage : OTHER,
    locale: languageOf(answer.locale),
    instrument: INSTRUMENT.test(answer.instrument) ? answer.instrument : OTHER,
    layout: answer.layout,
    order: answer.order,
    source: answer.source,
    reasons: [...new Set(answer.reasons?.map((id) => (reasons.has(id) ? id : OTHER)))],
  })
}

function configuredLocales(config: Config): string[] {
  const touchpoints = Object.values(config.touchpoints)
  const texts: Texts[] = [
    ...config.stages.flatMap(({ name, promise }) => [name, promise]),
    ...touchpoints.flatMap(({ emotion, ease, promise }) => [emotion, ease, promise]),
    ...touchpoints.flatMap(({ reasons }) => reasons.map(({ label }) => label)),
  ]
  const tags = texts.flatMap((text) => Object.keys(text)).filter((tag) => tag !== '*')
  return config.locale ? [config.locale, ...tags] : tags
}
