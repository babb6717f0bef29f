export { lastGood } from '../host/last-good'
export { startOutbox } from './start-outbox'
