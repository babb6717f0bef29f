import type { Corner } from '../../model/card'
import { guarded } from '../../model/guarded'
import { create } from '../create'
import { directionOf } from '../direction'
import { quietEvents } from '../quiet-events'
import { underModal } from '../under-modal'
import { wear } from '../wear'
import styles from './panel.css?inline'

/** A way to another preview. */
export interface PanelLink {
  label: string
  href: string
}

/** What the panel is. */
interface Looks {
  /** BCP 47 tag of its words, which run from left to right. */
  lang: string
  /** BCP 47 tag of the card, whose direction says on which side the two stand. */
  locale: string
  /** Says that what stands here is a preview. */
  mark: string
  /** Where the card stands: the panel stands beside it, on phones at the top. */
  corner: Corner
}

/** The panel beside a preview; everything it is told stands below the last. */
export interface Panel {
  title(name: string, facts: string): void
  say(text: string): void
  points(title: string, texts: string[]): void
  /** @param current the label of the link that is shown now */
  list(title: string, links: PanelLink[], current?: string): void
  button(label: string, act: () => void): void
}

/** Draws the panel in the top layer, with no focus taken; it goes with the signal. */
export function createPanel({ lang, locale, mark, corner }: Looks, signal: AbortSignal): Panel {
  const host = create('cx-preview')
  const root = host.attachShadow({ mode: 'open' })
  const panel = create('section')
  const body = create('div')
  const buttons = create('footer')

  wear(root, styles)
  root.append(panel)
  panel.lang = lang
  panel.setAttribute('aria-label', mark)
  panel.append(element('b', mark), body, buttons)
  // What it says comes while the page goes on: it is read out when there is a pause.
  body.setAttribute('role', 'status')
  quietEvents(panel)

  host.setAttribute('popover', 'manual')
  host.setAttribute('at', corner)
  host.dir = directionOf(locale)
  panel.dir = 'ltr'
  const go = guarded(() => host.remove())
  underModal(host, signal, go)
  signal.addEventListener('abort', go)

  return {
    title: (name, facts) => body.append(element('h2', name), element('small', facts)),
    say: (text) => body.append(element('p', text)),
    points(title, texts) {
      const items = create('ul')
      for (const text of texts) items.append(element('li', text))
      body.append(element('p', title), items)
    },
    list(title, links, current) {
      const items = create('nav')
      items.setAttribute('aria-label', title)
      for (const { label, href } of links) {
        const link = element('a', label)
        link.setAttribute('href', href)
        if (label === current) link.setAttribute('aria-current', 'true')
        items.append(link)
      }
      body.append(element('p', title), items)
    },
    button(label, act) {
      const button = element('button', label)
      button.setAttribute('type', 'button')
      button.addEventListener('click', guarded(act))
      buttons.prepend(button)
    },
  }
}

function element(name: string, text: string): HTMLElement {
  const made = create(name)
  made.textContent = text
  return made
}
