import type { Host } from './host'

export const h04RightToLeftRoot: Host = {
  row: 'H04',
  condition: 'the root is right to left while the card speaks English',
  head: '<style>html { direction: rtl; unicode-bidi: bidi-override }</style>',
  looksPlain: true,
}
