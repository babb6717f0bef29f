import type { Moment } from './moment'

/** The page is there. */
export const onLoad: Moment = (triggers, fire) => {
  for (const trigger of triggers) fire(trigger)
  return () => {}
}
