import { NAME_LENGTH } from './answer'

export const isText = (v: unknown): v is string => typeof v === 'string' && v !== ''
export const isName = (v: unknown): v is string => isText(v) && v.length <= NAME_LENGTH
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
