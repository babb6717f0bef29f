import type { Config } from '../../../model/config'
import type { Texts } from '../../../model/texts'

/** A question of the brand's own, in one language. */
export interface Wording {
  path: string
  /** BCP 47 tag, or `*` for a text that is valid in every language. */
  tag: string
  /** The language of the tag, `es` of `es-MX`; guessed where one text is for every language. */
  language: string
  asks: 'emotion' | 'ease'
  text: string
}

/** Whatever words questions: a stage, a touchpoint, a variant. */
interface Asking {
  path: string
  emotion?: Texts
  ease?: Texts
}

/** Every place of a configuration that may word questions. */
export function askingOf({ stages, touchpoints }: Config): Asking[] {
  return [
    ...stages.map((stage, i) => ({ ...stage, path: `journey.stages[${i}]` })),
    ...Object.entries(touchpoints).flatMap(([name, own]) => [
      { ...own, path: `touchpoints.${name}` },
      ...(own.variants ?? []).map((variant, i) => ({
        ...variant,
        path: `touchpoints.${name}.variants[${i}]`,
      })),
    ]),
  ]
}

/** Every question that the configuration words itself. */
export function wordingsOf(config: Config): Wording[] {
  return askingOf(config).flatMap((asking) =>
    (['emotion', 'ease'] as const).flatMap((asks) => {
      const texts = asking[asks] ?? {}
      return Object.entries(texts).map(([tag, text]) => ({
        path: pathOf(`${asking.path}.${asks}`, texts, tag),
        tag,
        language: tag === '*' ? guessed(text) : languageOf(tag),
        asks,
        text,
      }))
    }),
  )
}

/** The language of a BCP 47 tag; none of a name such as `valueOf`, which every object has. */
export function languageOf(tag: string): string {
  return /^[a-z]{2,3}(?=-|$)/i.exec(tag)?.[0].toLowerCase() ?? ''
}

/** One text for all is in the language of the brand: of those that are judged, only Spanish has these. */
const guessed = (text: string) => (/[¿¡áéíóúñ]/i.test(text) ? 'es' : 'en')

/** A text for every language may be written without its `*`. */
export function pathOf(path: string, texts: Texts, tag: string): string {
  return tag === '*' && Object.keys(texts).length === 1 ? path : `${path}.${tag}`
}
