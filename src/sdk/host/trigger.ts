import { after, listen, type Undo } from './page'

/**
 * Calls back once when the moment has come: `load`, `delay:30` (seconds) or `scroll:50` (percent of
 * the page); `undefined` for a moment that is not known.
 */
export function when(moment: string, ask: () => void): Undo | undefined {
  const [, kind, amount] = /^(load|delay:|scroll:)\b(\d*)$/.exec(moment) ?? []
  if (kind === 'scroll:') return whenScrolled(Number(amount) / 100, ask)
  return kind ? after(Number(amount) * 1000, ask) : undefined
}

/** A page that does not scroll never asks: nobody has read half of it by opening it. */
function whenScrolled(share: number, ask: () => void): Undo {
  const stop = listen(window, 'scroll', () => {
    const { scrollHeight, clientHeight } = document.documentElement
    if (scrollY < (scrollHeight - clientHeight) * share) return
    stop()
    ask()
  })
  return stop
}
