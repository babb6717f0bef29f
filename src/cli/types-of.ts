import type { Config } from '../model/config'

/**
 * Declares the `cx` of a page with the touchpoints of its configuration, so that a name which asks
 * nothing does not compile where Latido comes by the script tag.
 * @param file name of the configuration, for whoever reads the declaration
 */
export function typesOf({ touchpoints }: Pick<Config, 'touchpoints'>, file: string): string {
  return [
    `// Made by "latido types ${file}": make it again when the touchpoints change.`,
    "import type { BankName, Cx } from 'latido'",
    '',
    'declare global {',
    '  /** Latido on this page, as the script tag starts it. */',
    '  var cx: Cx<',
    ...Object.keys(touchpoints).map((name) => `    | ${JSON.stringify(name)}`),
    '    | BankName',
    '  >',
    '}',
  ].join('\n')
}
