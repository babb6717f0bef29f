import { askedTouchpoint, askShape, type Fields } from './config-shape'

const target = { emotion: [1, 5], ease: [1, 5] }

/** What a report reads beyond asking: the journey, and what a touchpoint is to it. */
export const reportShape: Fields = {
  ...askShape,
  journey: { stages: [{ id: 'id', name: 'texts', target, promise: 'texts' }] },
  touchpoints: {
    '*': {
      ...askedTouchpoint,
      name: 'texts',
      momentOfTruth: 'flag',
      differentiator: 'flag',
      target,
      promise: 'texts',
    },
  },
}
