import type { Cx, CxOptions } from './api'
import { startCx } from './cx'
import { npmParts } from './npm-parts'
import type { TouchpointOf } from './touchpoint-of'

/**
 * Starts Latido on this page.
 * @returns Latido, for which a touchpoint that is neither in the configuration nor in the question
 *   bank does not compile
 * @throws Error when neither `endpoint` nor `config` says where answers go
 * @example
 * const cx = createCx({ site: 'shop', endpoint: '/v1/answers' })
 * cx.ask('checkout')
 */
export function createCx<const Config = undefined>(
  options: CxOptions<Config>,
): Cx<TouchpointOf<Config>> {
  return startCx(options, npmParts)
}
