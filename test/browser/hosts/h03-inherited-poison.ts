import type { Host } from './host'

export const h03InheritedPoison: Host = {
  row: 'H03',
  condition: 'the root makes everything that inherits from it unreadable and untappable',
  head: `<style>
    html, body {
      visibility: hidden; font-size: 0; color: transparent; pointer-events: none; cursor: none;
      text-transform: uppercase; letter-spacing: 1em; word-spacing: 2em; line-height: 0;
      text-indent: 50px; text-align: end; white-space: pre; user-select: none;
      -webkit-text-fill-color: transparent; text-shadow: 0 0 9px red; writing-mode: vertical-rl;
    }
  </style>`,
  looksPlain: true,
}
