export { arm } from './arm'
