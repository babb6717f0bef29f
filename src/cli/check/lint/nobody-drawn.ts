import type { Config } from '../../../model/config'
import type { Found } from '../finding'
import { rulePlaces } from './rule-places'

/** Samples and variants that nobody is drawn for. */
export function nobodyDrawn(config: Config): Found[] {
  return rulePlaces(config).flatMap(({ path, rules: { sample, variants = [] } }): Found[] => {
    const ids = variants.map(({ id }) => id)
    const again = ids.flatMap((id, i) => (ids.indexOf(id) < i ? [i] : []))
    const isNobody = variants.length > 0 && variants.every(({ weight }) => weight === 0)
    return [
      ...(sample?.rate === 0
        ? [{ path: `${path}.sample.rate`, message: 'asks nobody: 1 is everybody, 0.1 one in ten.' }]
        : []),
      ...(isNobody
        ? [
            {
              severity: 'error' as const,
              path: `${path}.variants`,
              message: 'none can be drawn: every weight is 0.',
            },
          ]
        : []),
      ...again.map((i) => ({
        severity: 'error' as const,
        path: `${path}.variants[${i}].id`,
        message: `"${ids[i]}" is the id of another variant; their answers could not be told apart.`,
      })),
    ]
  })
}
