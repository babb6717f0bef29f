import type { Host } from './host'

export const h01UnsetEverything: Host = {
  row: 'H01',
  condition: 'rules of the page unset and hide every element',
  head: '<style>* { all: unset !important; display: none !important } html { display: block !important }</style>',
  looksPlain: true,
}
