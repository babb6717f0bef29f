import type { Host } from './host'

export const h02ImportantReset: Host = {
  row: 'H02',
  condition: 'a page builder gives every element its own look, all important',
  head: `<style>
    div, section, button, input, textarea, h2, p, span, svg, a, cx-card {
      padding: 15px 45px !important; margin: 9px !important; border: 3px dashed red !important;
      border-radius: 50px !important; background: gold !important; color: purple !important;
      font: italic 30px cursive !important; float: left !important; opacity: 0.5 !important;
      width: 90px !important; min-height: 200px !important; transform: rotate(3deg) !important;
    }
  </style>`,
  looksPlain: true,
}
