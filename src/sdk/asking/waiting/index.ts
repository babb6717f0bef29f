export { mayAsk } from './may-ask'
export { whenFree } from './when-free'
