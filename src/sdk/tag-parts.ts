import { files } from 'built:parts'
import type { Parts } from './parts'

/**
 * The parts as files beside `cx.js`. Their address comes from the script's own: a relative
 * `import()` in a classic script from another origin has no base to resolve against in Chromium.
 */
export function tagParts(scriptUrl: string): Parts {
  const load = (file: string) => import(new URL(file, scriptUrl).href)
  const texts = (name: string) => load(`texts-${name}-${files.texts}.js`)
  return {
    asking: () => load(files.asking),
    widget: () => load(files.widget),
    words: async (language) => (await texts(`${language}-words`)).words,
    questions: async (language, stage) => (await texts(`${language}-${stage}`)).questions,
  }
}
