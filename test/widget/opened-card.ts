import { vi } from 'vitest'
import type { Change } from '../../src/model/answer'
import type { Card, CloseCard } from '../../src/model/card'
import type { Question } from '../../src/model/question'
import { moreWords } from '../../src/texts/en/more-words'
import { words } from '../../src/texts/en/words'
import { open } from '../../src/widget'
// What follows the first question is loaded by the card itself; here it is near.
import '../../src/widget/follow-ups/index'
import '../../src/widget/more/index'

export const question: Question = {
  touchpoint: 'checkout',
  stage: 'purchase',
  emotion: 'How do you feel after placing your order?',
  ease: 'How easy or difficult was it to complete your purchase?',
  reasons: ['payment', 'delivery', 'speed', 'form'].map((id) => ({ id, label: `About ${id}` })),
  words,
  moreWords: async () => moreWords,
  locale: 'en',
  layout: 'cards',
  order: 'emotion-first',
  hasOwner: false,
}

/** The card as a person meets it: found by name, tapped, typed into; and all that it told. */
export interface OpenedCard {
  changes: Change[]
  ends: string[]
  close: CloseCard
  /** Visible text of the card. */
  text(): string
  heading(): string | null
  find(name: string): HTMLElement
  /** Taps one after the other, each as soon as it is there. */
  tap(...names: string[]): Promise<void>
  press(name: string, key: string, init?: KeyboardEventInit): void
  type(text: string): Promise<void>
  isGone(): boolean
}

export function openCard(own: Partial<Question> = {}, parts: Partial<Card> = {}): OpenedCard {
  const changes: Change[] = []
  const ends: string[] = []
  const close = open({
    question: { ...question, ...own },
    place: { kind: 'card', corner: 'bottom-end' },
    theme: { accent: '#4f46e5', radius: 16, scheme: 'auto' },
    onShown() {},
    onReach() {},
    onChange: (change) => changes.push(change),
    onEnd: (end) => ends.push(end),
    ...parts,
  })
  const host = parts.place?.kind === 'inline' ? parts.place.host : document.querySelector('cx-card')
  const root = host?.shadowRoot
  if (!root) throw new Error('no card was opened')

  function find(name: string): HTMLElement {
    const found = [...(root?.querySelectorAll<HTMLElement>('button, a, textarea') ?? [])].find(
      (element) => (element.getAttribute('aria-label') ?? element.textContent) === name,
    )
    if (!found) throw new Error(`nothing in the card is called "${name}"`)
    return found
  }

  return {
    changes,
    ends,
    close,
    text: () => root.querySelector('section')?.textContent ?? '',
    heading: () => root.querySelector('h2')?.textContent ?? null,
    find,
    tap: async (...names) => {
      for (const name of names) (await vi.waitFor(() => find(name))).click()
    },
    press: (name, key, init) => {
      const target = find(name)
      for (const type of ['keydown', 'keyup']) {
        const event = new KeyboardEvent(type, { key, bubbles: true, cancelable: true, ...init })
        target.dispatchEvent(event)
      }
    },
    type: async (text) => {
      const field = await vi.waitFor(() => {
        const found = root.querySelector('textarea')
        if (!found) throw new Error('the card has no comment field')
        return found
      })
      field.value = text
      field.dispatchEvent(new Event('input', { bubbles: true }))
    },
    isGone: () => !root.querySelector('section'),
  }
}
