import { files } from 'built:parts'
import type { Parts } from './parts'

/**
 * The parts as files beside `cx.js`. Their address comes from the script's own: a relative
 * `import()` in a classic script from another origin has no base to resolve against in Chromium.
 */
export function tagParts(scriptUrl: string): Parts {
  const load = (file: string) => import(new URL(file, scriptUrl).href)
  const texts = async (name: string) => (await load(`texts-${name}-${files.texts}.js`)).texts
  return {
    asking: () => load(files.asking),
    delivering: () => load(files.delivering),
    recording: () => load(files.recording),
    arming: () => load(files.arming),
    recalling: () => load(files.recalling),
    tab: () => load(files.tab),
    preview: () => load(files.preview),
    messages: async () => (await load(files.messages)).messages,
    widget: () => load(files.asking),
    words: (language) => texts(language),
    wording: (language, { entry }) => texts(`${language}-${entry}`),
    moreWords: (language) => texts(`${language}-more-words`),
    followUpWords: (language) => texts(`${language}-follow-ups`),
  }
}
