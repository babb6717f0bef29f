import { NAME_LENGTH } from './answer'
import type { Kind, Shape } from './config-shape'
import { describe, type Issue } from './issue'

/** A value that does not fit the shape of its place. */
export interface Misfit {
  path: string
  shape: Shape
  value: unknown
}

const NAME = `a text of 1 to ${NAME_LENGTH} characters`

/** What a kind of value is, in plain words. */
const KINDS: Record<Kind, string> = {
  any: 'anything',
  text: 'a text',
  name: NAME,
  id: NAME,
  flag: 'true or false',
  texts: 'a text, or one text per language',
  link: 'a link: https:, http:, mailto:, tel: or a path',
  image: 'an address of a picture: https: or a path',
  entry: 'a key of the question bank',
  fact: 'a text, a number, true or false',
  facts: 'a list of texts, numbers, true or false',
  names: `a list, each ${NAME}`,
  paths: 'a list of paths, such as /order/*',
  pattern: 'a regular expression',
  selector: 'a CSS selector',
  date: 'a day, such as 2026-12-01, or an instant with its offset, such as 2026-12-01T09:00+01:00',
  zone: 'a time zone, such as Europe/Madrid',
}

/** Puts a misfit into words. Apart from the reading, since a page without mistakes needs no words. */
export function issueOf({ path, shape, value }: Misfit): Issue {
  return { path, expected: expectedOf(shape), received: describe(value) }
}

function expectedOf(shape: Shape): string {
  if (typeof shape === 'string') return KINDS[shape]
  if (!Array.isArray(shape)) return 'an object'
  const [first, last, step] = shape
  if (typeof first === 'string') return `one of ${shape.join(', ')}`
  if (typeof first === 'object') return 'a list'
  return `a ${step ? 'whole ' : ''}number from ${first} to ${last}`
}
