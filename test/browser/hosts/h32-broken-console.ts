import type { Host } from './host'

const CONSOLES = {
  'has no console': 'delete window.console',
  'has a console that throws':
    'for (const name of Object.keys(console)) console[name] = () => { throw new Error(name) }',
}

/** A configuration that cannot be read is what we have to say something about. */
const withFault = ([condition, head]: [string, string]): Host => ({
  row: 'H32',
  condition: `the page ${condition}, and we something to say`,
  head: `<script>${head}</script>`,
  attributes: { 'data-config': '#nowhere' },
})

/** Here it is said before anything else of ours runs. */
const withNameTaken = ([condition, head]: [string, string]): Host => ({
  row: 'H32',
  condition: `the page ${condition}, and our name is taken`,
  head: `<script>${head}; window.cx = 'ours'</script>`,
  staysQuiet: true,
})

export const h32BrokenConsole: Host[] = Object.entries(CONSOLES).flatMap((broken) => [
  withFault(broken),
  withNameTaken(broken),
])
