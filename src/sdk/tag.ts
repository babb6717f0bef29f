import type { Cx, CxOptions } from './api'
import { startCx } from './cx'
import { attempt } from './host/attempt'
import { ofDocument } from './host/native'
import { adopt, isStub } from './stub'
import { tagParts } from './tag-parts'

const page = window as { cx?: Partial<Cx> }
let takeBack = () => {}

try {
  // An element with the id `cx` looks like a global of that name, and is in nobody's way.
  const found = Object.hasOwn(page, 'cx') ? page.cx : undefined
  if (!found || isStub(found)) {
    const script = ofDocument('currentScript') as HTMLScriptElement
    // Any word for consent is safe: what is no choice of ours counts as none at all.
    const { site, endpoint, config, locale, tab, ask, when, visitor, consent } =
      script.dataset as Record<string, string> & Pick<CxOptions, 'consent'>
    const cx = startCx(
      { site, endpoint, config, locale, tab, ask, when, visitor, consent },
      tagParts(script.src),
    )
    const { destroy } = cx
    takeBack = destroy
    cx.destroy = () => {
      attempt(() => {
        destroy()
        delete page.cx
      })
    }
    page.cx = cx
    if (found) adopt(found, cx)
  } else if (!found.why) {
    // A second tag on a page leaves everything to the first; anything else is in the way.
    throw new Error('window.cx is taken')
  }
} catch (error) {
  takeBack()
  // A page may have removed or broken its console.
  attempt(() => console.error(`Latido: ${(error as Error).message}`))
}
