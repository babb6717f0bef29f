export { startOutbox } from './start-outbox'
