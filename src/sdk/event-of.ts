import type { NamesOr, PlacesOf } from './rules-of'

/**
 * The events that the triggers of a configuration wait for, or are called off by. Any text where
 * there are none, and where only the address of the configuration is known.
 */
export type EventOf<Config> = NamesOr<TriggerEvent<TriggerIn<PlacesOf<Config>>>>

type TriggerIn<Place> = Place extends { when: readonly (infer Trigger)[] } ? Trigger : never

type TriggerEvent<Trigger> = Trigger extends unknown
  ?
      | (Trigger extends { event: infer Name } ? Name : never)
      | (Trigger extends { unless: readonly (infer Name)[] } ? Name : never)
  : never
