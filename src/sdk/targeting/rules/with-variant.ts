import type { Touchpoint } from '../../../model/resolve'
import type { Variant } from '../../../model/rules'
import type { Texts } from '../../../model/texts'

/** A touchpoint in the wording of a variant, which its answers will name. */
export function withVariant(touchpoint: Touchpoint, { id, emotion, ease }: Variant): Touchpoint {
  const { config, stamp } = touchpoint
  return {
    ...touchpoint,
    config: {
      ...config,
      emotion: worded(config.emotion, emotion),
      ease: worded(config.ease, ease),
    },
    stamp: { ...stamp, variant: id },
  }
}

/** Language by language; one text for every language leaves nothing of what it replaces. */
function worded(own: Texts | undefined, variant: Texts | undefined): Texts | undefined {
  return variant?.['*'] ? variant : variant ? { ...own, ...variant } : own
}
