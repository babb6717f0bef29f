import { FOLLOW_UPS, LAYOUTS, ORDER_CHOICES } from './answer'

/**
 * A text, a name short enough for the wire, an id (a name without which nothing around it counts),
 * true or false, a text in every language, a safe link, a picture's address, or a key of the question bank.
 */
export type Kind = 'text' | 'name' | 'id' | 'flag' | 'texts' | 'link' | 'image' | 'entry'
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

const days = [0, 3650]

/** How a touchpoint asks. */
export const askedTouchpoint = {
  stage: 'name',
  moment: [0, 6, 1],
  entry: 'entry',
  emotion: 'texts',
  ease: 'texts',
  reasons: [{ id: 'id', label: 'texts' }],
  layout: LAYOUTS,
  order: ORDER_CHOICES,
  followUps: [FOLLOW_UPS],
  recovery: { url: 'link', label: 'texts', event: 'name' },
  owner: 'text',
} as const

/** All that asking needs: what a page reads. */
export const askShape = {
  enabled: 'flag',
  site: 'name',
  endpoint: 'text',
  locale: 'text',
  address: ['tu', 'usted'],
  touchpoints: { '*': askedTouchpoint },
  tab: { touchpoint: 'id', edge: ['end', 'start', 'bottom'], label: 'texts' },
  limits: { perSession: [0, 1000, 1], gapDays: days, touchpointDays: days, dismissedDays: days },
  autoClose: [0, 600],
  theme: {
    accent: 'text',
    radius: [0, 40],
    scheme: ['auto', 'light', 'dark'],
    background: 'text',
    ink: 'text',
    font: 'text',
    logo: 'image',
    preset: ['calm', 'bold', 'plain'],
    corner: ['bottom-end', 'bottom-start', 'top-end', 'top-start'],
  },
} satisfies Fields
