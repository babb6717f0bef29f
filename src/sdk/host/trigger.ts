import { after, listen } from './page'

/** When a page without code asks: at once, after some seconds, or past a share of the page. */
export type When = 'load' | `delay:${number}` | `scroll:${number}`

/**
 * Calls back once when the moment has come; returns its undo, or `undefined` for a moment that is
 * not known.
 */
export function when(moment: string, ask: () => void): (() => void) | undefined {
  const [, kind, amount] = /^(load|delay|scroll)(?::(\d+))?$/.exec(moment) ?? []
  if (kind === 'load') return after(0, ask)
  if (kind === 'delay' && amount) return after(Number(amount) * 1000, ask)
  if (kind === 'scroll' && amount) return whenScrolled(Number(amount) / 100, ask)
}

/** A page that does not scroll never asks: nobody has read half of it by opening it. */
function whenScrolled(share: number, ask: () => void): () => void {
  const stop = listen(window, 'scroll', () => {
    const { scrollHeight, clientHeight } = document.documentElement
    if (scrollY < (scrollHeight - clientHeight) * share) return
    stop()
    ask()
  })
  return stop
}
