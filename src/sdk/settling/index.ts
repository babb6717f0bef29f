export { settle } from './settle'
