import type { AskConfig, TabConfig } from './config'
import { askShape, type Fields } from './config-shape'
import { DEFAULT_CONFIG } from './default-config'
import { kinds } from './kinds'
import type { Misfit } from './misfit'
import type { Kinds } from './plain-kinds'
import { readShape } from './read-shape'

/** As the shape says it, before the defaults. */
type Written = Partial<Omit<AskConfig, 'stages' | 'tab' | 'theme' | 'corner'>> & {
  journey?: { stages?: AskConfig['stages'] }
  tab?: Pick<TabConfig, 'touchpoint'> & Partial<TabConfig>
  theme?: Partial<AskConfig['theme'] & Pick<AskConfig, 'corner'>>
}

/**
 * Reads what asking needs of a configuration, from anything, such as the parsed JSON of a
 * marketer's file. Never throws. A part that is wrong is left out and told in `misfits`, all at once.
 * @param known tells the kinds of values in the shape
 */
export function readAskConfig(
  input: unknown,
  shape: Fields = askShape,
  known: Kinds = kinds,
): { config: AskConfig; misfits: Misfit[] } {
  const misfits: Misfit[] = []
  const written = (readShape(shape, input, '', misfits, known) ?? {}) as Written
  const { journey, ...rest } = written
  const { corner = DEFAULT_CONFIG.corner, ...theme } = rest.theme ?? {}
  const config = {
    ...DEFAULT_CONFIG,
    ...rest,
    stages: journey?.stages ?? DEFAULT_CONFIG.stages,
    tab: rest.tab && { edge: 'end' as const, ...rest.tab },
    theme: { ...DEFAULT_CONFIG.theme, ...theme },
    corner,
  }
  return { config, misfits }
}
