import { hash } from '../../../model/instrument'

/**
 * Draws once and for all whether somebody belongs to the sample of a touchpoint: the same for the
 * same unit, independent between touchpoints.
 * @param unit id of the visit or visitor
 * @param rate share that is asked, 0–1
 */
export function isSampled(touchpoint: string, unit: string, rate: number): boolean {
  return hash(`${touchpoint}\n${unit}`) / 2 ** 32 < rate
}
