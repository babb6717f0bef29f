export { offerQuiet } from './offer-quiet'
