/** What a configuration says of each of its touchpoints and stages. */
export type PlacesOf<Config> =
  | (Config extends { touchpoints: infer Own } ? Own[keyof Own] : never)
  | (Config extends { journey: { stages: readonly (infer Stage)[] } } ? Stage : never)

/** The names that were found; any text where there are none, or where they are not known. */
export type NamesOr<Name, Otherwise = string> = [Name] extends [never]
  ? Otherwise
  : Name extends string
    ? Name
    : never
