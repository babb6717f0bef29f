import { goOn, type Host } from './host'

/** What wrappers of `fetch` do wrong; `native` is the browser's. */
const WRAPPERS = {
  'throws at once': `() => { throw new TypeError('wrapped') }`,
  'never settles': `() => new Promise(() => {})`,
  'leaves a chain behind': `(...given) => {
    const reply = native(...given)
    reply.then(({ status }) => seen.push(status))
    return reply
  }`,
  'strips every option': `(url) => native(url)`,
  'adds a header of its own': `(url, options) =>
    native(url, { ...options, headers: { ...options?.headers, 'x-trace': '1' } })`,
  'gives something else than a response': `async (...given) => {
    await native(...given)
    return { ok: true }
  }`,
}

type Wrapper = keyof typeof WRAPPERS

const wrapping = (wrapper: Wrapper) => `const seen = []
  const native = window.fetch.bind(window)
  window.fetch = ${WRAPPERS[wrapper]}`

const before = (wrapper: Wrapper, more: Partial<Host> = {}): Host => ({
  row: 'H28',
  condition: `a fetch of the page that was there before the tag ${wrapper}`,
  head: `<script>{ ${wrapping(wrapper)} }</script>`,
  ...more,
})

/** The tag wraps it once `cx.js` has run, when nothing that it loads later is there yet. */
const after = (wrapper: Wrapper, more: Partial<Host> = {}): Host => ({
  row: 'H28',
  condition: `a fetch of the page that came after the tag ${wrapper}`,
  head: `<script>function wrap() { ${wrapping(wrapper)} }</script>`,
  attributes: { onload: 'wrap()' },
  async before(page) {
    // The page without the tag is left the same.
    await page.evaluate('wrap()')
  },
  ...more,
})

export const h28WrappedFetch: Host[] = [
  before('throws at once', { deliver: goOn }),
  before('never settles', { deliver: goOn }),
  before('leaves a chain behind'),
  before('strips every option', {
    deliver: goOn,
    says: [/replied 405 without a receipt/, /Failed to load resource.* 405/],
  }),
  before('adds a header of its own'),
  before('gives something else than a response'),
  ...(Object.keys(WRAPPERS) as Wrapper[]).map((wrapper) => after(wrapper)),
]
