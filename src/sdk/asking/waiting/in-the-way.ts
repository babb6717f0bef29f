import { ofDocument } from '../../host/native'

/** Dialogs and menus. A popover that is `manual` or a `hint` is a toast or a tip: nobody must act on it first. */
const LAYERS =
  ':is(dialog:modal,[aria-modal=true],[popover]:not([popover=manual],[popover=hint]):popover-open)'

/** Whatever takes text or a choice; an IME composes in one of them. What happens in a frame cannot be seen from here. */
const FIELDS = ':is(:read-write,select,iframe,[role=combobox],[role=searchbox],[role=textbox])'

/** Of another copy of ours: a page may have the tag, and the package in its bundle. */
const CARD = 'cx-card'

/** Smaller than this share of the window, a video plays beside what a person does. */
const WATCHED_SHARE = 0.1

/**
 * The element that a person is busy with, if any: full screen, an open dialog or menu, the field
 * that has the focus, or a large video that plays with sound.
 */
export function inTheWay(): Element | undefined {
  return (
    ofDocument('fullscreenElement') ??
    document.querySelector(CARD) ??
    [...document.querySelectorAll(LAYERS)].find(isSeen) ??
    focusInTheWay() ??
    [...document.querySelectorAll('video')].find(isWatched)
  )
}

/** The focused field, or the dialog around the focus where a component hides it in its shadow. */
function focusInTheWay(): Element | undefined {
  let focused = ofDocument('activeElement')
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  return focused?.matches(FIELDS) ? focused : (focused?.closest(LAYERS) ?? undefined)
}

/** Frameworks keep closed dialogs in the page, hidden by one means or another. */
function isSeen(element: Element): boolean {
  const how = { opacityProperty: true, visibilityProperty: true }
  return element.checkVisibility?.(how) ?? element.getClientRects().length > 0
}

function isWatched(video: HTMLVideoElement): boolean {
  if (video.paused || video.ended || video.muted || !video.volume) return false
  const { left, right, top, bottom } = video.getBoundingClientRect()
  const width = Math.min(right, innerWidth) - Math.max(left, 0)
  const height = Math.min(bottom, innerHeight) - Math.max(top, 0)
  return width > 0 && width * height >= innerWidth * innerHeight * WATCHED_SHARE
}
