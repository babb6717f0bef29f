import type { AskConfig, TabConfig } from './config'
import { askShape, type Fields } from './config-shape'
import { DEFAULT_CONFIG } from './default-config'
import type { Misfit } from './misfit'
import { readShape } from './read-shape'

/** As the shape says it, before the defaults. */
type Written = Partial<Omit<AskConfig, 'limits' | 'tab' | 'theme' | 'corner'>> & {
  limits?: Partial<AskConfig['limits']>
  tab?: Pick<TabConfig, 'touchpoint'> & Partial<TabConfig>
  theme?: Partial<AskConfig['theme'] & Pick<AskConfig, 'corner'>>
}

/**
 * Reads what asking needs of a configuration, from anything, such as the parsed JSON of a
 * marketer's file. Never throws. A part that is wrong is left out and told in `misfits`, all at once.
 */
export function readAskConfig(
  input: unknown,
  shape: Fields = askShape,
): { config: AskConfig; misfits: Misfit[] } {
  const misfits: Misfit[] = []
  const written = (readShape(shape, input, '', misfits) ?? {}) as Written
  const { corner = DEFAULT_CONFIG.corner, ...theme } = written.theme ?? {}
  const config = {
    ...DEFAULT_CONFIG,
    ...written,
    limits: { ...DEFAULT_CONFIG.limits, ...written.limits },
    tab: written.tab && { edge: 'end' as const, ...written.tab },
    theme: { ...DEFAULT_CONFIG.theme, ...theme },
    corner,
  }
  return { config, misfits }
}
