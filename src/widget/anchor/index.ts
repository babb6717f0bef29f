export { stayBeside } from './stay-beside'
