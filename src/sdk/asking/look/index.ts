export { lookOf } from './look-of'
