import { askedTouchpoint, askShape, type Fields, inherited } from './config-shape'
import { LOCALES } from './locales'
import { inheritedRules, ruleShapes } from './rule-shapes'

const target = { emotion: [1, 5], ease: [1, 5] }

/** What a report reads beyond asking: the journey, what a touchpoint is to it, and every rule. */
export const reportShape: Fields = {
  ...askShape,
  locales: [LOCALES],
  timeZone: 'zone',
  journey: {
    stages: [
      { id: 'id', name: 'texts', target, promise: 'texts', ...inherited, ...inheritedRules },
    ],
  },
  touchpoints: {
    '*': {
      ...askedTouchpoint,
      ...ruleShapes,
      name: 'texts',
      momentOfTruth: 'flag',
      differentiator: 'flag',
      target,
      promise: 'texts',
    },
  },
}
