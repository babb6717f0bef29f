import { mapped } from './mapped'
import type { Question } from './question'

/**
 * Names the instrument of a question: a hash of wording, scales, order, layout and language.
 * Answers of unlike instruments are never pooled without saying so. Eight base-36 digits at most.
 */
export function instrumentOf(question: Question): string {
  const { emotion, ease, words, order, layout, locale, followUps = [] } = question
  const optional = followUps.length ? Object.values(question.followUpWords ?? {}).flat() : []
  const reasons = mapped(question.reasons, ({ id, label }) => `${id}=${label}`)
  const parts = [emotion, ease, ...words.emotion, ...words.ease, ...reasons, order, layout, locale]
  return hash([...parts, ...followUps, ...optional].join('\n')).toString(36)
}

/**
 * FNV-1a over UTF-16 units with the 32-bit finaliser of MurmurHash3: FNV alone places similar
 * texts close together. http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
