import type { AskConfig, AskTouchpoint } from './config'
import { askShape, type Fields } from './config-shape'
import type { Misfit } from './misfit'
import { readShape } from './read-shape'

/** As the shape says it, before the defaults. */
type Written = Partial<Omit<AskConfig, 'limits' | 'theme' | 'corner'>> & {
  limits?: Partial<AskConfig['limits']>
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
  const { corner = 'bottom-end', ...theme } = written.theme ?? {}
  const config = {
    enabled: true,
    address: 'tu' as const,
    touchpoints: {} as Record<string, AskTouchpoint>,
    ...written,
    limits: {
      perSession: 1,
      gapDays: 30,
      touchpointDays: 90,
      dismissedDays: 60,
      ...written.limits,
    },
    theme: { accent: '#4f46e5', radius: 16, scheme: 'auto' as const, ...theme },
    corner,
  }
  return { config, misfits }
}
