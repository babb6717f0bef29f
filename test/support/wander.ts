import type { Change } from '../../src/model/answer'
import type { Widget } from '../../src/model/card'
import type { Question } from '../../src/model/question'
import type { MoreWords } from '../../src/model/words'

/** What a card drew after each act of a person, and what it told. */
export interface Wandering {
  drawn: string[]
  told: (Change | string)[]
}

/**
 * Lets people who tap, type, look around and go back wander through cards, each act by chance from
 * a seed. Runs inside a page, on the widget at `window.widget`: nothing from outside is there.
 */
export async function wander({
  question,
  moreWords,
  seed,
}: {
  question: Omit<Question, 'moreWords'>
  moreWords: MoreWords
  seed: number
}): Promise<Wandering> {
  const { open }: Widget = Reflect.get(window, 'widget')
  const drawn: string[] = []
  const told: Wandering['told'] = []

  // mulberry32: the same numbers at every run.
  let state = seed
  function random() {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  // Thanks that go by themselves would go sooner or later than on the other page.
  const soon = window.setTimeout.bind(window)
  window.setTimeout = ((run: () => void, ms = 0) =>
    ms < 5000 ? soon(run, ms) : 0) as typeof window.setTimeout

  /** Drawn alike in many frames, the card is at rest: what it loads has come. */
  async function atRest(root: ShadowRoot) {
    let before = ''
    for (let frames = 0; frames < 6; frames++) {
      if (before !== root.innerHTML) frames = 0
      before = root.innerHTML
      await new Promise(requestAnimationFrame)
    }
  }

  function act(target: HTMLElement, choice: number) {
    if (target instanceof HTMLTextAreaElement) {
      target.value = `Comment ${choice}`
      target.dispatchEvent(new Event('input', { bubbles: true }))
      target.dispatchEvent(new FocusEvent('blur'))
    } else if (choice < 0.2) {
      target.focus()
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
    } else target.click()
  }

  function openCard() {
    const host = document.body.appendChild(document.createElement('div'))
    const close = open({
      question: { ...question, moreWords: async () => moreWords },
      place: { kind: 'inline', host },
      theme: { accent: '#4f46e5', radius: 16, scheme: 'light' },
      onShown() {},
      onReach() {},
      onChange: (change) => told.push(change),
      onEnd: (end) => told.push(end),
    })
    return { host, close, root: host.shadowRoot as ShadowRoot }
  }

  // The rest of the card is loaded once, by the first card that needs it.
  const first = openCard()
  for (const name of ['point', 'point', 'done']) {
    const find = () => first.root.querySelector<HTMLElement>(`[part="${name}"]`)
    while (!find()) await new Promise(requestAnimationFrame)
    find()?.click()
  }
  first.close()
  first.host.remove()
  told.length = 0

  for (let person = 0; person < 25; person++) {
    const { host, close, root } = openCard()
    for (let step = 0; step < 12; step++) {
      await atRest(root)
      drawn.push(root.innerHTML)
      const targets = root.querySelectorAll<HTMLElement>('button, textarea')
      const target = targets[Math.floor(random() * targets.length)]
      const choice = random()
      if (target) act(target, choice)
    }
    close()
    drawn.push(root.innerHTML)
    host.remove()
  }
  return { drawn, told }
}
