import type { BrowserContextOptions, Page } from 'playwright-core'
import type { CardOnPage } from '../support/card'

/** Something that a person does with a card, and sees the effect of. */
export type Act = (card: CardOnPage, page: Page) => Promise<unknown>

/** One state that a card can be in, told by how a person comes to it. */
export interface State {
  /** Unique; the name of its picture too. */
  name: string
  /** The touchpoint that is asked for. @default 'checkout' */
  touchpoint?: string
  /** Over {@link CONFIG}, as in the file that marketers write. */
  config?: { theme?: object; touchpoint?: object } & Record<string, unknown>
  /** Language of the page. @default 'en' */
  lang?: string
  /** Part that is on the page without a call of `cx.ask`. @default the question, after a call */
  byItself?: 'question' | 'tab'
  /** Selector of the element of the page that the card stands beside. */
  anchor?: string
  /** What stands on the page besides its own text. */
  body?: string
  /** Window, colours and motion. @default a window of 560 × 640, light, at rest */
  browser?: BrowserContextOptions
  /** The person was asked before on this device, long ago. @default false */
  isReturning?: boolean
  acts?: Act[]
}

/** A group of states, which stand in one row of the contact sheet. */
export interface Row {
  title: string
  states: State[]
}

/** A brand that acts on its answers and has a way to a person: every end card can be reached. */
export const CONFIG = {
  touchpoints: {
    checkout: {
      owner: 'shop',
      recovery: { url: '/help', label: { en: 'Talk to us', es: 'Habla con alguien' } },
    },
  },
}

/** Taps a point of the question on screen, 1 to 5, and waits until the card has moved on. */
export function tap(point: number): Act {
  return async (card, page) => {
    const before = await card.question.textContent()
    await card.point(point).click()
    await card.question.filter({ hasNotText: before ?? '' }).waitFor()
    // Else what comes next would be under the pointer.
    await page.mouse.move(0, 0)
  }
}

/** Taps a cell of the grid, counted from the best row and the difficult end, and waits for what follows. */
export function tapCell(cell: number): Act {
  return async (card, page) => {
    await page.locator('[part="cell"]').nth(cell).click()
    await card.done.waitFor()
    await page.mouse.move(0, 0)
  }
}

/** Answers an optional question. */
export function option(name: string): Act {
  return async (_card, page) => {
    await page.getByRole('radio', { name, exact: true }).click()
    await page.mouse.move(0, 0)
  }
}

/** Reaches for something without choosing it. */
export function hover(point: number): Act {
  return (card) => card.point(point).hover()
}

/** Puts the question off, and waits for what the card says to that. */
export function putOff(how: 'snooze' | 'never'): Act {
  return async (_card, page) => {
    await page.locator(`[part="${how}"]`).click()
    await page.locator('.said').waitFor()
    await page.mouse.move(0, 0)
  }
}

/** Comes in by keyboard, and looks around as far as a point. */
export function keyTo(point: number): Act {
  return async (_card, page) => {
    await page.keyboard.press('F6')
    for (let n = 1; n < point; n++) await page.keyboard.press('ArrowDown')
  }
}

/** Taps the handle on the edge. */
export const openHandle: Act = async (card, page) => {
  await page.locator('[part="tab"]').click()
  await card.question.waitFor()
  await page.mouse.move(0, 0)
}

/** Chooses reasons by their place. */
export function choose(...reasons: number[]): Act {
  return async (card, page) => {
    for (const reason of reasons) await card.reason(reason).click()
    await page.mouse.move(0, 0)
  }
}

export function type(text: string): Act {
  return (card) => card.comment.fill(text)
}

export const change: Act = async (card, page) => {
  await card.change.click()
  await page.mouse.move(0, 0)
}

/** Finishes, and waits for what the ask ends with. */
export const done: Act = async (card) => {
  await card.done.click()
  await card.done.waitFor({ state: 'detached' })
}

/** As a person's own style sheet does: https://www.w3.org/TR/WCAG22/#text-spacing */
export const spaceText: Act = (_card, page) =>
  page.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll('*')) {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(`* {
        line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important;
      }`)
      shadowRoot?.adoptedStyleSheets.push(sheet)
    }
  })
