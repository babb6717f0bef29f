import { attempt } from './attempt'

/** Tells whether a browser reads a text as a CSS selector. */
export function isSelector(text: string): boolean {
  return attempt(() => document.createDocumentFragment().querySelector(text)) === null
}
