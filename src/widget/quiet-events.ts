const TYPES =
  'keydown keyup keypress beforeinput input change compositionstart compositionupdate compositionend ' +
  'paste copy cut select click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover ' +
  'mouseout pointerdown pointerup pointermove pointerover pointerout pointercancel gotpointercapture ' +
  'lostpointercapture touchstart touchmove touchend touchcancel wheel focusin focusout dragstart drag ' +
  'dragenter dragover dragleave dragend drop animationstart animationend animationiteration ' +
  'animationcancel transitionrun transitionstart transitionend transitioncancel'

/**
 * Keeps what happens in the card from the page's own listeners: its shortcuts, its click-outside
 * handlers, its focus watchers. Listeners in the capture phase of the page still hear them; only an
 * iframe would end that.
 * @returns the undo.
 */
export function quietEvents(host: HTMLElement): () => void {
  const types = TYPES.split(' ')
  const stop = (event: Event) => event.stopPropagation()
  for (const type of types) host.addEventListener(type, stop)
  return () => {
    for (const type of types) host.removeEventListener(type, stop)
  }
}
