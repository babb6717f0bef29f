import type { Config, Inherited } from '../../../model/config'
import type { Texts } from '../../../model/texts'
import { askingOf } from './wording'

/** Every text that a person may read on a card or handle, in the languages that it has. */
export function cardTexts(config: Config): [path: string, texts: Texts][] {
  const { stages, touchpoints, tab } = config
  const questions = askingOf(config).flatMap(({ path, emotion, ease }) => [
    [`${path}.emotion`, emotion] as const,
    [`${path}.ease`, ease] as const,
  ])
  const labels = [
    ...stages.flatMap((stage, i) => labelsOf(`journey.stages[${i}]`, stage)),
    ...Object.entries(touchpoints).flatMap(([name, own]) => labelsOf(`touchpoints.${name}`, own)),
    ['tab.label', tab?.label] as const,
  ]
  return [...questions, ...labels].flatMap(([path, texts]) =>
    texts && Object.keys(texts).length ? [[path, texts]] : [],
  )
}

function labelsOf(
  path: string,
  { reasons = [], recovery }: Pick<Inherited, 'reasons' | 'recovery'>,
) {
  return [
    ...reasons.map(({ label }, i) => [`${path}.reasons[${i}].label`, label] as const),
    [`${path}.recovery.label`, recovery?.label] as const,
  ]
}
