import { bankEntry } from './bank'
import type { Texts } from './config'

/** What one value must be, in the words in which its absence is told. */
type Kind = keyof typeof kinds
/** A kind of value, a choice of words, a range of numbers with a step, a list of one shape, or named fields; `*` is any name. */
export type Shape = Kind | readonly string[] | readonly number[] | readonly [Fields] | Fields
export interface Fields {
  readonly [field: string]: Shape
}

const isText = (v: unknown): v is string => typeof v === 'string' && v.length > 0

export function isBag(v: unknown): v is Record<string, unknown> {
  return typeof v === 'object' && v !== null && !Array.isArray(v)
}

/** Each kind reads a value, or says by `undefined` that it does not fit. */
export const kinds = {
  'a text': (v: unknown) => (isText(v) ? v : undefined),
  'true or false': (v: unknown) => (typeof v === 'boolean' ? v : undefined),
  'a text, or one per language': (v: unknown): Texts | undefined => {
    if (isText(v)) return { '*': v }
    return isBag(v) && Object.values(v).every(isText) ? (v as Texts) : undefined
  },
  // `javascript:` and `data:` would run in the host page.
  'a link (https:, mailto:, tel: or a path)': (v: unknown) =>
    isText(v) && /^(https?:|mailto:|tel:|[/.#?])/i.test(v) ? v : undefined,
  'a key of the question bank': (v: unknown) => (isText(v) && bankEntry(v) ? v : undefined),
}

const text = 'a text'
const texts = 'a text, or one per language'
const flag = 'true or false'
const days = [0, 3650]

/** How a touchpoint asks. */
export const askedTouchpoint = {
  stage: text,
  moment: [0, 6, 1],
  entry: 'a key of the question bank',
  emotion: texts,
  ease: texts,
  reasons: [{ id: text, label: texts }],
  recovery: { url: 'a link (https:, mailto:, tel: or a path)', label: texts },
  owner: text,
} as const

/** All that asking needs: what a page reads. */
export const askShape = {
  enabled: flag,
  site: text,
  endpoint: text,
  locale: text,
  address: ['tu', 'usted'],
  touchpoints: { '*': askedTouchpoint },
  limits: { perSession: [0, 1000, 1], gapDays: days, touchpointDays: days, dismissedDays: days },
  theme: {
    accent: text,
    radius: [0, 40],
    scheme: ['auto', 'light', 'dark'],
    font: text,
    corner: ['bottom-end', 'bottom-start', 'top-end', 'top-start'],
  },
} satisfies Fields
