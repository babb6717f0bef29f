import { bankEntry } from './bank'
import { isText, type Kinds, plainKinds } from './plain-kinds'

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
