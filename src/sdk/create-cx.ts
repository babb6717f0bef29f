import type { Cx, CxOptions } from './api'
import { startCx } from './cx'
import type { EventOf } from './event-of'
import { attempt } from './host/attempt'
import { hasPage } from './host/page'
import { npmParts } from './npm-parts'
import { silentCx } from './silent-cx'
import type { TouchpointOf } from './touchpoint-of'
import type { TraitOf } from './trait-of'

/**
 * Starts Latido on this page. On a server, and on a page where it cannot start, it asks nobody: each
 * ask is `suppressed` with the reason `unavailable`.
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
  try {
    // A server renders with the same code, and has nobody to ask.
    return hasPage() ? startCx(options, npmParts) : silentCx
  } catch (error) {
    // Only a mistake in the call itself is thrown; a page that breaks its browser goes on without us.
    if (!options.endpoint && !options.config) throw error
    attempt(() => console.error(`Latido: ${error}`))
    return silentCx
  }
}
