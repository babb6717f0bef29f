export { ask } from './ask'
export { record } from './record'
