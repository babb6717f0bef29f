import type { Host } from './host'

const TARGETS = { 'all children of the body are': 'body > *', 'the body is': 'body' }

export const h11InertBody: Host[] = Object.entries(TARGETS).map(([what, selector]) => ({
  row: 'H11',
  condition: `${what} inert behind a panel of the page`,
  before: (page) =>
    page.evaluate((selector) => {
      for (const element of document.querySelectorAll<HTMLElement>(selector)) element.inert = true
    }, selector),
}))
