import type { Cx, CxOptions } from './api'
import { startCx } from './cx'
import type { EventOf } from './event-of'
import { npmParts } from './npm-parts'
import type { TouchpointOf } from './touchpoint-of'
import type { TraitOf } from './trait-of'

/**
 * Starts Latido on this page.
 * @returns Latido, for which a touchpoint that is neither in the configuration nor in the question
 *   bank does not compile, nor an event or trait that no rule of the configuration knows, where it
 *   knows some
 * @throws Error when neither `endpoint` nor `config` says where answers go
 * @example
 * const cx = createCx({ site: 'shop', endpoint: '/v1/answers' })
 * cx.ask('checkout')
 */
export function createCx<const Config = undefined>(
  options: CxOptions<Config>,
): Cx<TouchpointOf<Config>, EventOf<Config>, TraitOf<Config>> {
  return startCx(options, npmParts)
}
