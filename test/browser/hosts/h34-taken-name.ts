import type { Host } from './host'

const taken = (by: string, script: string, says = /window\.cx is taken/): Host => ({
  row: 'H34',
  condition: `our name is taken by ${by}`,
  head: `<script>${script}</script>`,
  staysQuiet: true,
  says: [new RegExp(`Latido: ${says.source}`)],
})

export const h34TakenName: Host[] = [
  taken('a function that joins class names', 'function cx(...names) { return names.join(" ") }'),
  taken('a number', 'var cx = 5'),
  taken('a frozen object', 'window.cx = Object.freeze({})'),
  taken(
    'an object that nobody can replace',
    `Object.defineProperty(window, 'cx', { value: Object.freeze({ mine: 1 }) })`,
  ),
  taken('a getter', `Object.defineProperty(window, 'cx', { get: () => 5 })`),
  taken(
    'a getter that throws',
    `Object.defineProperty(window, 'cx', { get() { throw new Error('window.cx is taken') } })`,
  ),
  taken(
    'nothing that can be replaced',
    `Object.defineProperty(window, 'cx', { value: undefined })`,
    /Cannot assign/,
  ),
]
