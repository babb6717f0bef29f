export { anchorOf } from './anchor-of'
export { stayBeside } from './stay-beside'
