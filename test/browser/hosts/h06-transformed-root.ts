import type { Host } from './host'

export const h06TransformedRoot: Host = {
  row: 'H06',
  condition: 'the root is transformed, filtered, contained, cut off and 10 px high',
  head: `<style>
    html {
      transform: translate(40px, 40px) scale(0.9); filter: blur(0); perspective: 500px;
      will-change: transform; contain: strict; overflow: hidden; height: 10px; width: 400px;
    }
  </style>`,
  looksPlain: true,
}
