import { askedTouchpoint, askShape, type Fields } from './config-shape'

const text = 'a text'
const texts = 'a text, or one per language'
const target = { emotion: [1, 5], ease: [1, 5] }

/** What a report reads beyond asking: the journey, and what a touchpoint is to it. */
export const reportShape: Fields = {
  ...askShape,
  journey: { stages: [{ id: text, name: texts, target, promise: texts }] },
  touchpoints: {
    '*': {
      ...askedTouchpoint,
      momentOfTruth: 'true or false',
      differentiator: 'true or false',
      target,
      promise: texts,
    },
  },
}
