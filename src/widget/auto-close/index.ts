export { autoClose } from './auto-close'
