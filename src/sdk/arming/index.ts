export { when } from '../host/trigger'
