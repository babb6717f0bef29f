import { hash } from '../../../model/instrument'
import type { Variant } from '../../../model/rules'

/**
 * Draws once and for all which wording somebody is asked in: the same for the same unit, independent
 * of other touchpoints and of whether the unit is in the sample. None where no variant has a weight.
 * @param unit id of the visit or visitor
 */
export function drawnVariant(
  touchpoint: string,
  unit: string,
  variants: Variant[],
): Variant | undefined {
  const total = variants.reduce((sum, { weight = 1 }) => sum + weight, 0)
  let rest = (hash(`variant\n${touchpoint}\n${unit}`) / 2 ** 32) * total
  return variants.find(({ weight = 1 }) => {
    rest -= weight
    return rest < 0
  })
}
