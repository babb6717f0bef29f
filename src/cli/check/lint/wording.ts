import type { Config } from '../../../model/config'
import type { Texts } from '../../../model/texts'

/** A question of the brand's own, in one language. */
export interface Wording {
  path: string
  /** BCP 47 tag, or `*` for a text that is valid in every language. */
  tag: string
  /** The language of the tag: `es` of `es-MX`. */
  language: string
  asks: 'emotion' | 'ease'
  text: string
}

/** Every question that the configuration words itself. */
export function wordingsOf({ touchpoints }: Config): Wording[] {
  return Object.entries(touchpoints).flatMap(([name, touchpoint]) =>
    (['emotion', 'ease'] as const).flatMap((asks) =>
      Object.entries(touchpoint[asks]).map(([tag, text]) => ({
        path: pathOf(`touchpoints.${name}.${asks}`, touchpoint[asks], tag),
        tag,
        language: tag.split('-')[0] ?? tag,
        asks,
        text,
      })),
    ),
  )
}

/** A text for every language may be written without its `*`. */
export function pathOf(path: string, texts: Texts, tag: string): string {
  return tag === '*' && Object.keys(texts).length === 1 ? path : `${path}.${tag}`
}
