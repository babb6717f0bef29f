import { DEVICES } from './answer'
import type { Fields } from './config-shape'
import { TRIGGERS, UNITS, VISITORS } from './rules'

const number = [-1e9, 1e9]

const filters = [
  {
    property: 'id',
    is: 'fact',
    isNot: 'fact',
    in: 'facts',
    contains: 'text',
    matches: 'pattern',
    gt: number,
    lt: number,
  },
] as const

/** What a stage hands down to its touchpoints. */
export const inheritedRules = {
  where: { paths: 'paths', not: 'paths' },
  who: {
    locales: 'names',
    devices: [DEVICES],
    visitor: VISITORS,
    traits: filters,
    consent: ['granted'],
  },
  schedule: { from: 'date', to: 'date' },
  sample: { rate: [0, 1], per: UNITS, weekly: [1, 1e6, 1] },
} as const satisfies Fields

/** The rules of a touchpoint. */
export const ruleShapes = {
  ...inheritedRules,
  when: [
    {
      on: TRIGGERS,
      event: 'name',
      if: filters,
      unless: 'names',
      percent: [1, 100],
      selector: 'selector',
      seconds: [1, 3600],
      delay: [0, 86_400],
      touch: 'flag',
    },
  ],
  priority: [-1000, 1000],
  variants: [{ id: 'id', weight: [0, 1000], emotion: 'texts', ease: 'texts' }],
} as const satisfies Fields
