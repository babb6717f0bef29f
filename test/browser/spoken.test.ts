import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { type Act, change, choose, done, keyTo, type State, tap } from '../states/state'
import { spoken } from '../states/states'
import { cardOf } from '../support/card'
import { launchChromium } from '../support/chromium'
import { spokenTree } from '../support/spoken-tree'
import { aSiteOfStates, visitState } from '../support/visit-state'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

/** From the first question to the end, as one walk. */
const WALK: [string, Act][] = [
  ['looking at the third face', keyTo(3)],
  ['the second question', tap(2)],
  ['reasons and comment', tap(1)],
  ['as many reasons as may be', choose(1, 2, 3)],
  ['the first question again', change],
  ['the second question again', tap(1)],
  ['after it', tap(1)],
  ['the end', done],
]

test.each<Partial<State>>([{ lang: 'en' }, spoken('ar')])(
  'assistive technology is told each step in $lang with role, name and state',
  async (parts) => {
    const site = await aSiteOfStates()
    const page = await visitState(browser, site, { name: 'spoken', ...parts })
    onTestFinished(() => page.context().close())
    let heard = `# the first question\n${await spokenTree(page)}\n`
    for (const [title, act] of WALK) {
      await act(cardOf(page), page)
      heard += `\n# ${title}\n${await spokenTree(page)}\n`
    }
    await expect(heard).toMatchFileSnapshot(`spoken/${parts.lang}.txt`)
  },
)
