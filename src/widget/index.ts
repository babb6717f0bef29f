export { beside } from './beside'
export { open } from './open'
export { openerOf } from './opener-of'
