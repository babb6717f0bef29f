import type { BankName } from '../model/bank'

/**
 * The names that may be asked with a configuration: its own touchpoints and those of the question
 * bank. The bank's alone without one; any text where only its address is known.
 */
export type TouchpointOf<Config> = unknown extends Config
  ? string
  : Config extends undefined
    ? BankName
    : Config extends string
      ? string
      : Config extends { touchpoints: infer Own }
        ? BankName | (keyof Own & string)
        : BankName
