import type { Cx, CxOptions } from './api'
import { startCx } from './cx'
import { ofDocument } from './host/native'
import { adopt, isStub } from './stub'
import { tagParts } from './tag-parts'

const script = ofDocument('currentScript')
const page = window as unknown as { cx?: unknown }

if (script instanceof HTMLScriptElement) {
  const found = page.cx
  try {
    // A page may carry the tag twice: the first one serves.
    if (found === undefined || isStub(found)) {
      const cx = startCx(optionsOf(script.dataset), tagParts(script.src))
      page.cx = release(cx)
      if (isStub(found)) adopt(found, page.cx as Cx)
    } else if (!isOurs(found)) {
      console.error('Latido: window.cx is taken by something else, so nothing will be asked.')
    }
  } catch (error) {
    console.error(`Latido: ${error instanceof Error ? error.message : error}.`)
  }
}

/** `destroy` also gives the global name back. */
function release(cx: Cx): Cx {
  return {
    ...cx,
    destroy() {
      cx.destroy()
      delete page.cx
    },
  }
}

function isOurs(found: unknown): boolean {
  const cx = found as Partial<Cx> | null
  return typeof cx?.ask === 'function' && typeof cx.why === 'function'
}

function optionsOf({ site, endpoint, config, locale, ask, when }: DOMStringMap): CxOptions {
  return {
    ...(site && { site }),
    ...(endpoint && { endpoint }),
    ...(config && { config }),
    ...(locale && { locale }),
    ...(ask && { ask }),
    ...(when && { when }),
  }
}
