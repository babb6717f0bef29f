export { isCollectorPath } from '../collector/index'
export { type ServeOptions, type Serving, serve } from './serve'
