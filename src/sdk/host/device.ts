import type { Answer } from '../../model/answer'

/** Below this width a card is a bottom sheet; the usual bound between phones and tablets. */
const PHONE_WIDTH_PX = 600
const TABLET_WIDTH_PX = 1100

/** The kind of device by its window and pointer; no user agent is read or kept. */
export function deviceKind(): Answer['device'] {
  if (innerWidth < PHONE_WIDTH_PX) return 'phone'
  const isTouch = matchMedia('(pointer: coarse)').matches
  return isTouch && innerWidth < TABLET_WIDTH_PX ? 'tablet' : 'desktop'
}

/** A number from 0 up to 1, each as likely as the other. */
export function chance(): number {
  return Math.random()
}

/** An id that says nothing about anybody. */
export function drawnId(): string {
  return Math.random().toString(36).slice(2)
}

/** Sixteen random bytes, also where the page is not secure and `crypto.randomUUID` is missing. */
export function randomBytes(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(16))
}
