import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** The table of options in the guide: what people read is what editors show. */
const GUIDE = 'docs/configuration.md'

/**
 * Writes the JSON Schema of the configuration file, for completion in editors, from the shapes that
 * pages and reports read it by.
 * @param shape file of the compiled `model/report-shape`
 * @param bank file of the compiled `model/bank`
 */
export const configSchema = ({ shape, bank }) => ({
  name: 'config-schema',
  async generateBundle() {
    const { reportShape } = await compiled(shape)
    const { bankNames } = await compiled(bank)
    const schema = schemaOf(reportShape, '', bankNames())
    schema.properties.$schema = { type: 'string' }
    const source = `${JSON.stringify({ $schema: DRAFT, title: 'Latido', ...schema }, null, 2)}\n`
    this.emitFile({ type: 'asset', fileName: 'cx.schema.json', source })
  },
})

/** Fresh on every build, also in one process that watches. */
const compiled = (file) => import(`${pathToFileURL(file)}?${Date.now()}`)

const DRAFT = 'http://json-schema.org/draft-07/schema#'
const text = { type: 'string', minLength: 1 }
const name = { ...text, maxLength: 100 }
const fact = { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] }
const some = { type: 'array', minItems: 1 }

/** The kinds of `model/config-shape`. */
const kinds = {
  text,
  name,
  id: name,
  flag: { type: 'boolean' },
  texts: { anyOf: [text, { type: 'object', additionalProperties: text }] },
  link: {
    type: 'string',
    pattern: '^([hH][tT]{2}[pP][sS]?:|[mM][aA][iI][lL][tT][oO]:|[tT][eE][lL]:|[/.#?])',
  },
  image: { type: 'string', pattern: '^([hH][tT]{2}[pP][sS]:|[/.]|\\w[^:]*$)' },
  fact,
  facts: { ...some, items: fact },
  names: { ...some, items: name },
  paths: { ...some, items: { type: 'string', pattern: '^[/*]' } },
  pattern: text,
  selector: text,
  date: {
    type: 'string',
    pattern: '^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d))?$',
  },
  zone: text,
}

function schemaOf(shape, path, entries) {
  const description = descriptionOf(path)
  return { ...(description && { description }), ...typeOf(shape, path, entries) }
}

function typeOf(shape, path, entries) {
  // Editors complete the names; as in the file, an underscore may stand for a hyphen.
  if (shape === 'entry') {
    return { enum: [...new Set([...entries, ...entries.map((n) => n.replaceAll('-', '_'))])] }
  }
  if (typeof shape === 'string') return kinds[shape]
  if (Array.isArray(shape)) {
    const [first, last, step] = shape
    if (typeof first === 'object') return { type: 'array', items: schemaOf(first, path, entries) }
    if (typeof first === 'string') return { enum: shape }
    return { type: step === 1 ? 'integer' : 'number', minimum: first, maximum: last }
  }
  const { '*': any, ...fields } = shape
  const at = (field) => (path ? `${path}.${field}` : field)
  if (any) {
    return {
      type: 'object',
      propertyNames: name,
      additionalProperties: schemaOf(any, at('*'), entries),
    }
  }
  const ids = Object.keys(fields).filter((field) => fields[field] === 'id')
  const properties = Object.entries(fields).map(([field, own]) => [
    field,
    schemaOf(own, at(field), entries),
  ])
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
    ...(ids.length && { required: ids }),
  }
}

/** Where an option is described that may stand in several places. */
const TWINS = [
  ['journey.stages.', 'touchpoints.*.'],
  ['touchpoints.*.limits.', 'limits.'],
  ['.who.traits.', '.when.if.'],
]

/** What a stage hands down, limits of its own and filters of traits are described once for all. */
function descriptionOf(path) {
  const twin = TWINS.reduce((at, [place, other]) => at.replace(place, other), path)
  return descriptions().get(path) ?? descriptions().get(twin)
}

/** Path of an option → its effect and default, from the rows `` | `path`, `sibling` | effect | default | ``. */
function descriptions() {
  const rows = readFileSync(GUIDE, 'utf8').matchAll(/^\| (`[^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)
  return new Map(
    [...rows].flatMap(([, cell, effect, byDefault]) => {
      const [first, ...others] = [...cell.matchAll(/`([^`]+)`/g)].map(([, path]) => path)
      const parent = first.slice(0, first.lastIndexOf('.') + 1)
      const description = `${effect}. Default: ${byDefault}`.replaceAll('`', '')
      return [first, ...others.map((field) => parent + field)].map((path) => [path, description])
    }),
  )
}
