import type { Answer } from '../model/answer'
import type { Config } from '../model/config'
import { OTHER, type Series } from '../model/cube'
import { LOCALES, localeOf } from '../model/locales'
import type { Texts } from '../model/texts'
import { BANK_REASONS } from './bank-reasons'
import { knownNames } from './known-names'

/** What an answer is counted under. Bounded: each value is known, or {@link OTHER}. */
export interface Dimensions extends Series {
  /** Each at most once. */
  reasons: string[]
  /** The wording that was drawn, where the touchpoint has several. */
  variant?: string
}

/** What `instrumentOf` makes; how many there may be is bounded by the store. */
const INSTRUMENT = /^[0-9a-z]{1,8}$/

/**
 * Tells what answers of a site are counted under. Answers come from the public network: a made-up
 * touchpoint, stage, language or reason counts as {@link OTHER}, so that no one can grow the cube.
 */
export function dimensionsFor(config: Config): (answer: Answer) => Dimensions {
  const known = knownNames(config)
  const locales = new Set([...LOCALES, ...configuredLocales(config)])
  const touchpoints = Object.values(config.touchpoints)
  const variants = new Map(
    Object.entries(config.touchpoints).map(([name, { variants = [] }]) => [
      name,
      new Set(variants.map(({ id }) => id)),
    ]),
  )
  const reasons = new Set([
    ...BANK_REASONS,
    ...touchpoints.flatMap((touchpoint) => touchpoint.reasons.map(({ id }) => id)),
  ])

  function languageOf(tag: string): string {
    if (locales.has(tag)) return tag
    const language = tag.split('-', 1)[0] ?? tag
    return locales.has(language) ? language : (localeOf(tag) ?? OTHER)
  }

  function variantOf({ touchpoint, variant }: Answer): Pick<Dimensions, 'variant'> {
    if (variant === undefined) return {}
    return { variant: variants.get(touchpoint)?.has(variant) ? variant : OTHER }
  }

  return (answer) => ({
    touchpoint: known.touchpoint(answer.touchpoint),
    stage: known.stage(answer.stage),
    locale: languageOf(answer.locale),
    instrument: INSTRUMENT.test(answer.instrument) ? answer.instrument : OTHER,
    layout: answer.layout,
    order: answer.order,
    source: answer.source,
    reasons: [...new Set(answer.reasons?.map((id) => (reasons.has(id) ? id : OTHER)))],
    ...variantOf(answer),
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
