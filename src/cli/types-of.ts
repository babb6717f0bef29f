import type { Config } from '../model/config'

/**
 * Declares the `cx` of a page with the touchpoints of its configuration, and with the events and
 * traits that its rules know, so that a name which asks nothing does not compile where Latido comes
 * by the script tag. Where no rule knows an event or a trait, any will do.
 * @param file name of the configuration, for whoever reads the declaration
 */
export function typesOf(config: Pick<Config, 'touchpoints' | 'stages'>, file: string): string {
  return [
    `// Made by "latido types ${file}": make it again when touchpoints or rules change.`,
    "import type { BankName, Cx } from 'latido'",
    '',
    'declare global {',
    '  /** Latido on this page, as the script tag starts it. */',
    '  var cx: Cx<',
    [
      [...Object.keys(config.touchpoints).map(quoted), 'BankName'].map(inUnion).join('\n'),
      namesOr(eventsOf(config)),
      namesOr(traitsOf(config)),
    ].join(',\n'),
    '  >',
    '}',
  ].join('\n')
}

/** Every event that fires a trigger or calls it off. */
function eventsOf({ touchpoints }: Pick<Config, 'touchpoints'>): string[] {
  return Object.values(touchpoints).flatMap(({ when = [] }) =>
    when.flatMap(({ event, unless = [] }) => [...(event ? [event] : []), ...unless]),
  )
}

/** Every trait that a rule asks for. */
function traitsOf({ touchpoints, stages }: Pick<Config, 'touchpoints' | 'stages'>): string[] {
  return [...Object.values(touchpoints), ...stages].flatMap(({ who }) =>
    (who?.traits ?? []).map(({ property }) => property),
  )
}

function namesOr(names: string[]): string {
  return names.length ? [...new Set(names)].map(quoted).map(inUnion).join('\n') : '    string'
}

const quoted = (name: string) => JSON.stringify(name)
const inUnion = (type: string) => `    | ${type}`
