/**
 * Moves the focus within a group of radios as its arrow keys say, from the last to the first and
 * back. Arrows only move, Space, Enter or a tap chooses: with automatic choosing, a person who looks
 * around with the arrows would answer on every key.
 */
export function steer(event: KeyboardEvent & { currentTarget: Element }): void {
  const { key, currentTarget, target } = event
  // A held Enter repeats: it would answer the next question too, as soon as that has focus.
  if (event.repeat && key === 'Enter') event.preventDefault()
  const [, arrow] = /^Arrow(.+)/.exec(key) ?? []
  if (!arrow) return
  event.preventDefault()
  const radios: (EventTarget | null)[] = [...currentTarget.children]
  const isBack = arrow === 'Up' || arrow === (currentTarget.closest('[dir=rtl]') ? 'Right' : 'Left')
  const from = radios.indexOf(target)
  const radio = radios[(from + (isBack ? radios.length - 1 : 1)) % radios.length]
  if (radio instanceof HTMLElement) radio.focus()
}
