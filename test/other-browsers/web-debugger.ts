import type { DrivenTab } from './web-driver'

/** What hosts ask of Chromium's debugger, as it is to be had of a driver. */
export function webDebugger(tab: DrivenTab) {
  return {
    async send(method: string, { type = '', x = 0, y = 0 } = {}) {
      // A tap is one action here.
      if (method !== 'Input.dispatchMouseEvent') throw new Error(`${method} is Chromium's alone`)
      if (type === 'mousePressed') await tab.tapWithPen(x, y)
    },
    async detach() {},
  }
}
