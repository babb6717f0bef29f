import type { Cx, CxOptions } from './api'
import { startCx } from './cx'
import { npmParts } from './npm-parts'

/**
 * Starts Latido on this page.
 * @throws Error when neither `endpoint` nor `config` says where answers go
 * @example
 * const cx = createCx({ site: 'shop', endpoint: '/v1/answers' })
 * cx.ask('checkout')
 */
export function createCx(options: CxOptions): Cx {
  return startCx(options, npmParts)
}
