/** What asks and the card, in one file: a page needs both at once, and one is smaller than two. */
export * from '../widget/index'
export { ask } from './asking/index'
