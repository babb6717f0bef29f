import { hash } from 'built:parts'
import type { Parts } from './parts'

/**
 * The parts as files beside `cx.js`. Their address comes from the script's own: a relative
 * `import()` in a classic script from another origin has no base to resolve against in Chromium.
 */
export function tagParts(scriptUrl: string): Parts {
  const load = (name: string) => import(new URL(`${name}-${hash}.js`, scriptUrl).href)
  const texts = async (name: string) => (await load(`texts-${name}`)).texts
  const parts = {
    widget: () => load('asking'),
    words: (language) => texts(language),
    wording: (language, { entry }) => texts(`${language}-${entry}`),
    moreWords: (language) => texts(`${language}-more-words`),
    quietWords: (language) => texts(`${language}-quiet`),
    followUpWords: (language) => texts(`${language}-follow-ups`),
  } satisfies Partial<Parts>
  // Any other part is a file of its name.
  return new Proxy(parts as Parts, {
    get: (known, name) => Reflect.get(known, name) ?? (() => load(String(name))),
  })
}
