import type { Host } from './host'

export const h07OverlayOnTop: Host = {
  row: 'H07',
  condition: 'an overlay with the highest z-index covers the page',
  body: '<div style="position:fixed;inset:0;z-index:2147483647;background:rgb(255 255 255/.9)">Please wait</div>',
  looksPlain: true,
}
