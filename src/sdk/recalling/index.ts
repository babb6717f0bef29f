export { recall } from './recall'
