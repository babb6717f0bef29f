import { hash } from 'built:parts'
import type { Parts } from './parts'

/**
 * The parts as files beside `cx.js`. Their address comes from the script's own: a relative
 * `import()` in a classic script from another origin has no base to resolve against in Chromium.
 */
export function tagParts(scriptUrl: string): Parts {
  const load = (name: string) => import(new URL(`${name}-${hash}.js`, scriptUrl).href)
  const texts = async (name: string) => (await load(`texts-${name}`)).texts
  return {
    asking: () => load('asking'),
    delivering: () => load('delivering'),
    recording: () => load('recording'),
    arming: () => load('arming'),
    recalling: () => load('recalling'),
    tab: () => load('tab'),
    preview: () => load('preview'),
    redacting: () => load('redacting'),
    messages: async () => (await load('messages')).messages,
    widget: () => load('asking'),
    words: (language) => texts(language),
    wording: (language, { entry }) => texts(`${language}-${entry}`),
    moreWords: (language) => texts(`${language}-more-words`),
    quietWords: (language) => texts(`${language}-quiet`),
    followUpWords: (language) => texts(`${language}-follow-ups`),
  }
}
