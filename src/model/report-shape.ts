import { askedTouchpoint, askShape, type Fields, inherited } from './config-shape'
import { limitsShape as limits } from './limits'
import { LOCALES } from './locales'
import { CONSENTS, STORAGES } from './privacy'
import { inheritedRules, ruleShapes } from './rule-shapes'

const target = { emotion: [1, 5], ease: [1, 5] }

/** What a report reads beyond asking: the journey, what a touchpoint is to it, and every rule. */
export const reportShape: Fields = {
  ...askShape,
  locales: [LOCALES],
  limits,
  timeZone: 'zone',
  theme: { ...askShape.theme, preset: ['calm', 'bold', 'plain'] },
  privacy: { storage: STORAGES, consent: CONSENTS, redact: 'flag' },
  journey: {
    stages: [
      {
        id: 'id',
        name: 'texts',
        target,
        promise: 'texts',
        ...inherited,
        ...inheritedRules,
        limits,
      },
    ],
  },
  touchpoints: {
    '*': {
      ...askedTouchpoint,
      limits,
      ...ruleShapes,
      name: 'texts',
      momentOfTruth: 'flag',
      differentiator: 'flag',
      target,
      promise: 'texts',
    },
  },
}
