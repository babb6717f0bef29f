export { beside } from './beside'
export { open } from './open'
export { withGrid } from './with-grid'
