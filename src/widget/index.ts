export { beside } from './beside'
export { open } from './open'
