export { createMore } from './more'
