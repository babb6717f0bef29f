import type { Row, State } from './state'

/** The file that holds the picture of a state. */
export function pictureOf({ name }: State): string {
  return `${name.replaceAll(' ', '-')}.png`
}

/** All pictures on one page, each a link to itself in full size. */
export function contactSheet(rows: Row[]): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every state of the card</title>
<style>
  body { margin: 32px; background: #c9ccd3; color: #16181d; font: 14px/20px system-ui, sans-serif }
  h2 { margin: 32px 0 12px; font-size: 20px }
  div { display: flex; flex-wrap: wrap; gap: 20px; align-items: flex-start }
  figure { margin: 0 }
  figcaption { margin-block-end: 4px }
  img { display: block; max-width: 520px; max-height: 560px; border-radius: 4px }
</style>
<h1>Every state of the card</h1>
${rows.map(({ title, states }) => `<h2>${title}</h2><div>${states.map(figure).join('')}</div>`).join('\n')}
</html>`
}

function figure(state: State): string {
  const file = pictureOf(state)
  return `<figure><figcaption>${state.name}</figcaption><a href="${file}"><img src="${file}" alt=""></a></figure>`
}
