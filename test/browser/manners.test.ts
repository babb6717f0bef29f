import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { AskResult } from '../../src/sdk/api'
import { cardOf } from '../support/card'
import { launchChromium } from '../support/chromium'
import { aSite, withTag } from '../support/site'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

const BLUR = 'document.activeElement.blur()'

const FILM = `<canvas></canvas><video playsinline></video><script>
  const canvas = document.querySelector('canvas')
  canvas.getContext('2d').fillRect(0, 0, 9, 9)
  const film = document.querySelector('video')
  film.srcObject = canvas.captureStream(5)
  film.style.width = '800px'
  film.style.height = '500px'
</script>`

/** A page of the brand whose person is, or is not, busy with something when it asks. */
async function visit(html: string, start = '', isBusy = false) {
  const site = await aSite()
  site.put('/', withTag({ 'data-endpoint': '/v1/answers' }, html))
  const context = await browser.newContext()
  onTestFinished(() => context.close())
  const page = await context.newPage()
  await page.clock.install()
  await page.goto(site.origin)
  await page.waitForFunction('window.cx')
  // Sound and full screen are for people who have touched the page.
  await page.mouse.click(1, 1)
  await page.evaluate(start)
  const card = cardOf(page)
  const times = { shown: 0, free: 0 }
  const waiting = isBusy ? page.waitForRequest(/asking-waiting/) : undefined
  const asking = await page.evaluateHandle(
    ({ times }) => {
      window.cx.on('shown', () => {
        times.shown = Date.now()
      })
      return { times, result: window.cx.ask('checkout') }
    },
    { times },
  )
  // It waits as soon as what it waits with has been loaded: for a second import, that is so.
  const url = (await waiting)?.url()
  if (url) await page.evaluate(`import('${url}').then(() => {})`)
  const result = (): Promise<AskResult> => asking.evaluate(({ result }) => result)
  /** Lets the person be free, and tells how long after that the card came. */
  async function free(end: string) {
    await page.evaluate(end)
    await asking.evaluate(({ times }) => {
      times.free = Date.now()
    })
    await card.point(1).waitFor()
    return asking.evaluate(
      ({ times }) =>
        new Promise<number>((resolve) => {
          const look = () =>
            times.shown ? resolve(times.shown - times.free) : requestAnimationFrame(look)
          look()
        }),
    )
  }
  return { page, card, result, free }
}

const BUSY: [what: string, html: string, start: string, end: string][] = [
  [
    'a modal dialog is open',
    '<dialog>Sizes</dialog>',
    'document.querySelector("dialog").showModal()',
    'document.querySelector("dialog").close()',
  ],
  [
    'a dialog of a framework is open, which the page then takes away without an event',
    '<div role="dialog" aria-modal="true" style="position:fixed;inset:9%">Sizes</div>',
    '',
    'document.querySelector("[role=dialog]").remove()',
  ],
  [
    'a modal dialog is open in the shadow of a component',
    '<x-dialog></x-dialog>',
    `const root = document.querySelector('x-dialog').attachShadow({ mode: 'open' })
     root.innerHTML = '<dialog><button>M</button></dialog>'
     root.firstChild.showModal()`,
    `document.querySelector('x-dialog').shadowRoot.firstChild.close()`,
  ],
  [
    'a menu is open',
    '<div popover>Menu</div>',
    'document.querySelector("[popover]").showPopover()',
    'document.querySelector("[popover]").hidePopover()',
  ],
  ['a text field has the focus', '<input>', 'document.querySelector("input").focus()', BLUR],
  ['a choice has the focus', '<select></select>', 'document.querySelector("select").focus()', BLUR],
  [
    'an editor has the focus',
    '<p contenteditable>Dear shop</p>',
    'document.querySelector("p").focus()',
    BLUR,
  ],
  [
    'a field in the shadow of a component has the focus',
    '<x-field></x-field>',
    `const root = document.querySelector('x-field').attachShadow({ mode: 'open' })
     root.append(document.createElement('textarea'))
     root.firstChild.focus()`,
    `document.querySelector('x-field').shadowRoot.firstChild.blur()`,
  ],
  [
    'something is full screen',
    '',
    'document.querySelector("main").requestFullscreen()',
    'document.exitFullscreen()',
  ],
  [
    'a large video plays with sound',
    FILM,
    'document.querySelector("video").play()',
    'document.querySelector("video").pause()',
  ],
]

test.each(BUSY)(
  'while %s a prompt waits, and comes a second after',
  async (_what, html, start, end) => {
    const { page, card, free } = await visit(html, start, true)
    await page.clock.fastForward(20_000)
    expect(await card.question.count()).toBe(0)
    expect(await free(end)).toBeGreaterThanOrEqual(900)
  },
)

test.each([
  ['a button has the focus', '<button>Buy</button>', 'document.querySelector("button").focus()'],
  [
    'a checkbox has the focus',
    '<input type="checkbox">',
    'document.querySelector("input").focus()',
  ],
  ['a field is there that nobody is in', '<input>', ''],
  [
    'a toast is open',
    '<div popover="manual">Saved</div>',
    'document.querySelector("[popover]").showPopover()',
  ],
  ['a dialog is closed', '<dialog>Sizes</dialog>', ''],
  [
    'a dialog of a framework is kept out of sight',
    '<div role="dialog" aria-modal="true" style="visibility:hidden">Sizes</div>',
    '',
  ],
  [
    'a video plays without sound',
    FILM,
    'document.querySelector("video").muted = true; document.querySelector("video").play()',
  ],
  [
    'a small video plays',
    FILM,
    'document.querySelector("video").style.width = "90px"; document.querySelector("video").play()',
  ],
])('while %s a prompt comes at once', async (_what, html, start) => {
  const { card } = await visit(html, start)
  await card.point(1).waitFor()
})

describe('a prompt that waits for a person in a field', () => {
  const inField = () =>
    visit('<input id="one"><input id="two">', 'document.querySelector("#one").focus()', true)

  test('waits on while they go from one field to the next', async () => {
    const { page, card, free } = await inField()
    await page.keyboard.press('Tab')
    await page.clock.fastForward(30_000)
    expect(await card.question.count()).toBe(0)
    await free(BLUR)
  })

  test('is suppressed after a minute, and does not come later', async () => {
    const { page, card, result } = await inField()
    await page.clock.fastForward(60_000)
    expect(await result()).toEqual({ outcome: 'suppressed', reason: 'busy' })
    await page.evaluate(BLUR)
    await page.clock.fastForward(5000)
    expect(await card.question.count()).toBe(0)
  })

  test.each([
    ['the page goes', 'dispatchEvent(new Event("pagehide"))'],
    ['the page closes it', 'cx.close()'],
    ['Latido is taken away', 'cx.destroy()'],
  ])('is suppressed when %s', async (_what, act) => {
    const { page, card, result } = await inField()
    await page.evaluate(act)
    expect(await result()).toEqual({ outcome: 'suppressed', reason: 'busy' })
    expect(await card.question.count()).toBe(0)
  })

  test('is not asked any more when another tab has asked meanwhile', async () => {
    const { page, result } = await inField()
    await page.evaluate(() => {
      localStorage.setItem(`cx:shop:past:answered:${Date.now()}:landing`, '')
    })
    await page.evaluate(BLUR)
    expect(await result()).toEqual({ outcome: 'suppressed', reason: 'gap' })
  })
})

test('a question inside the page waits for nobody', async () => {
  const { page } = await visit(
    '<input><cx-ask touchpoint="help-center"></cx-ask>',
    'document.querySelector("input").focus()',
  )
  await page.locator('cx-ask').getByRole('radio').first().waitFor()
})
