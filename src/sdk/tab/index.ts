export { startTab } from './start-tab'
