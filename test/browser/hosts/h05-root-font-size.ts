import type { Host } from './host'

const sizes = ['62.5%', '30px']

export const h05RootFontSize: Host[] = sizes.map((size) => ({
  row: 'H05',
  condition: `the root has a font size of ${size}`,
  head: `<style>html { font-size: ${size} }</style>`,
  looksPlain: true,
}))
