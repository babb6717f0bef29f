export { recall } from './recall'
export { settle } from './settle'
