export { ask } from './ask'
