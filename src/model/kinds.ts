import { NAME_LENGTH } from './answer'
import { bankEntry } from './bank'

export const isText = (v: unknown): v is string => typeof v === 'string' && v !== ''
export const isName = (v: unknown) => isText(v) && v.length <= NAME_LENGTH
export const isBag = (v: unknown): v is Record<string, unknown> =>
  Object(v) === v && !Array.isArray(v)

/** What tells whether a value is of a kind. */
export type Kinds = Partial<Record<string, (v: unknown) => unknown>>

/** The kinds of which everything is made. */
export const plainKinds = {
  text: isText,
  name: isName,
  id: isName,
  flag: (v: unknown) => typeof v === 'boolean',
  texts: (v: unknown) => isText(v) || (isBag(v) && Object.values(v).every(isText)),
} satisfies Kinds

/** The kinds that a page reads whatever its configuration. */
export const kinds = {
  ...plainKinds,
  /** Read by a part that is loaded where it is needed. */
  any: () => true,
  // `javascript:` and `data:` would run in the host page.
  link: (v: unknown) => isText(v) && /^(https?:|mailto:|tel:|[/.#?])/i.test(v),
  image: (v: unknown) => isText(v) && /^(https:|[/.]|\w[^:]*$)/i.test(v),
  entry: (v: unknown) => isText(v) && bankEntry(v),
} satisfies Kinds
