import { parts } from 'built:parts'
import type { Parts } from './parts'

/**
 * The parts as files beside `cx.js`. Their address comes from the script's own: a relative
 * `import()` in a classic script from another origin has no base to resolve against in Chromium.
 */
export function tagParts(scriptUrl: string): Parts {
  const load = (name: string) => import(new URL(parts[name] ?? '', scriptUrl).href)
  return {
    widget: () => load('widget'),
    words: async (texts) => (await load(`texts-${texts}-words`)).words,
    questions: async (texts, stage) => (await load(`texts-${texts}-${stage}`)).questions,
  }
}
