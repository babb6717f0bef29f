import { guarded } from '../model/guarded'

/** Listens to several types of event, with a space between. */
export function listen(
  target: EventTarget,
  types: string,
  hear: (event: Event) => void,
  options?: AddEventListenerOptions,
): void {
  const heard = guarded(hear)
  for (const type of types.split(' ')) target.addEventListener(type, heard, options)
}
