import { FOLLOW_UPS, LAYOUTS, ORDER_CHOICES } from './answer'
import type { kinds } from './kinds'
import type { ruleKinds } from './rule-kinds'

/** What a single value may be: {@link kinds}, and for rules {@link ruleKinds}. */
export type Kind = keyof typeof kinds | keyof typeof ruleKinds
/** A kind of value, a choice of words, a range of numbers with a step, a list of named fields or of such words, or named fields; `*` is any name. */
export type Shape =
  | Kind
  | readonly string[]
  | readonly number[]
  | readonly [Fields | readonly string[]]
  | Fields
export interface Fields {
  readonly [field: string]: Shape
}

/** By any name; whoever reads the whole file knows them one by one. */
const limits = { '*': [0, 3650] }

/** What a stage hands down to its touchpoints. */
export const inherited = {
  emotion: 'texts',
  ease: 'texts',
  reasons: [{ id: 'id', label: 'texts' }],
  layout: LAYOUTS,
  order: ORDER_CHOICES,
  followUps: [FOLLOW_UPS],
  recovery: { url: 'link', label: 'texts', event: 'name' },
  owner: 'text',
  limits,
} as const

/** How a touchpoint asks. */
export const askedTouchpoint = {
  ...inherited,
  stage: 'name',
  moment: [0, 6, 1],
  entry: 'entry',
} as const

/** Rules have a part of their own, which reads them where there are some. */
const later = { where: 'any', who: 'any', schedule: 'any', sample: 'any' } as const

/** All that asking needs: what a page reads. */
export const askShape = {
  enabled: 'flag',
  site: 'name',
  endpoint: 'text',
  locale: 'text',
  locales: 'any',
  address: ['tu', 'usted'],
  timeZone: 'text',
  journey: { stages: [{ id: 'id', ...inherited, ...later }] },
  touchpoints: {
    '*': { ...askedTouchpoint, ...later, when: 'any', priority: 'any', variants: 'any' },
  },
  tab: { touchpoint: 'id', edge: ['end', 'start', 'bottom'], label: 'texts' },
  limits,
  autoClose: [0, 600],
  frames: 'flag',
  // Read where it counts: what is no setting of ours must never mean less privacy.
  privacy: 'any',
  theme: {
    accent: 'text',
    radius: [0, 40],
    scheme: ['auto', 'light', 'dark'],
    background: 'text',
    ink: 'text',
    font: 'text',
    logo: 'image',
    preset: 'text',
    corner: ['bottom-end', 'bottom-start', 'top-end', 'top-start'],
  },
} satisfies Fields
