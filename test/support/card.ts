import type { Frame, Locator, Page } from 'playwright-core'

/** The card as a person meets it on a page, whatever its place. */
export interface CardOnPage {
  /** The point of the question on screen, 1 to 5, as it is named in words. */
  point(n: number): Locator
  question: Locator
  reason(n: number): Locator
  comment: Locator
  done: Locator
  change: Locator
  close: Locator
  help: Locator
  /** Answers both questions with a mouse. */
  answer(emotion: number, ease: number): Promise<void>
}

/** The card of a page or a frame; playwright sees through its open shadow root. */
export function cardOf(page: Page | Frame): CardOnPage {
  const part = (name: string) => page.locator(`[part="${name}"]`)
  const point = (n: number) => page.getByRole('radio').nth(n - 1)

  return {
    point,
    question: part('question').first(),
    reason: (n) => part('reason').nth(n - 1),
    comment: part('comment'),
    done: part('done'),
    change: part('again'),
    close: part('close'),
    help: part('help'),
    async answer(emotion, ease) {
      await point(emotion).click()
      // The second question has its points as words.
      await page
        .getByRole('radio')
        .filter({ hasText: /\p{L}/u })
        .nth(ease - 1)
        .click()
    },
  }
}
