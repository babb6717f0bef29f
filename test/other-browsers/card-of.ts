import { expect } from 'vitest'
import type { Tab } from './visitor'

/** What can be seen of the card at one time. */
export interface Seen {
  question: string
  /** What the live region says. */
  status: string
  /** Names of the points, as they follow each other in reading order. */
  points: string[]
  /** The name of what has the focus in the card. */
  focused: string
  direction: string
  isInTopLayer: boolean
  /** Its styles have come through the page's Content-Security-Policy. */
  isDressed: boolean
}

/** The card in a tab of any browser. */
export function cardOf(visitor: Tab) {
  const see = () => visitor.see(look, null)

  /** Clicks the middle of what the n-th match is seen at; fails where something lies over it. */
  async function click(part: string, n = 1, pressMs?: number) {
    await expect.poll(() => visitor.see(placeOf, { part, n })).toMatchObject({ isOnTop: true })
    const place = await visitor.see(placeOf, { part, n })
    await visitor.click(place?.x ?? 0, place?.y ?? 0, pressMs)
  }

  /** Waits until the card asks something, or says something at its end. */
  const asks = (question: string | RegExp) =>
    expect.poll(async () => (await see())?.question).toMatch(question)

  return { see, click, asks }
}

function look(): Seen | null {
  const host = document.querySelector('cx-card')
  const card = host?.shadowRoot?.querySelector('section')
  if (!host?.shadowRoot || !card) return null
  const nameOf = (element: Element | null | undefined) =>
    element ? (element.getAttribute('aria-label') ?? element.textContent ?? '') : ''
  return {
    question: nameOf(card.querySelector('h2')),
    status: nameOf(card.querySelector('[role=status]')),
    points: [...card.querySelectorAll('[role=radio]')].map(nameOf),
    focused: nameOf(host.shadowRoot.activeElement),
    direction: getComputedStyle(card).direction,
    isInTopLayer: host.matches(':popover-open'),
    isDressed: getComputedStyle(card).borderRadius === '16px',
  }
}

function placeOf({ part, n }: { part: string; n: number }) {
  const root = document.querySelector('cx-card')?.shadowRoot
  const target = root?.querySelectorAll(`[part="${part}"]`)[n - 1]
  if (!root || !target) return null
  const { x, y, width, height } = target.getBoundingClientRect()
  const middle = { x: x + width / 2, y: y + height / 2 }
  const isOnTop =
    document.elementFromPoint(middle.x, middle.y)?.localName === 'cx-card' &&
    target.contains(root.elementFromPoint(middle.x, middle.y))
  return { ...middle, isOnTop }
}
