export { preview } from './preview'
