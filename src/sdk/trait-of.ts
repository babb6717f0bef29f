import type { NamesOr, PlacesOf } from './rules-of'

/**
 * The facts about a visit that the rules of a configuration ask for. Any name where there are none,
 * and where only the address of the configuration is known.
 */
export type TraitOf<Config> = NamesOr<TraitIn<PlacesOf<Config>>>

type TraitIn<Place> = Place extends {
  who: { traits: readonly { property: infer Name }[] }
}
  ? Name
  : never
