import type { Cx } from '../../src/sdk/api'

declare global {
  interface Window {
    /** What the tag puts on a page. */
    cx: Cx
  }
}
