import { ofDocument } from './native'

/** What a person may be busy with; `:is` passes over what a browser does not know. */
const OBSTACLES = ':is(video,dialog[open],[aria-modal],[popover],:fullscreen)'

/**
 * Tells that something on the page may be in the way of a prompt. Whether it is takes more code,
 * which is loaded only then.
 */
export function mayBeBusy(): boolean {
  // Not `:focus-within`: Chromium does not find a focus that a modal dialog has in a shadow.
  return ofDocument('activeElement')?.matches('body *') || !!document.querySelector(OBSTACLES)
}
