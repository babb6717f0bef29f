export { moments } from './moments'
