import { expect, vi } from 'vitest'
import type { Host } from './host'

/**
 * Overwrites the methods for our scripts and for what looks whether they are; the code of the tests
 * itself needs them, and has the page's own address in Firefox. The tag calls it once `cx.js` has run,
 * when nothing that it loads later is there yet.
 */
const overwriting = (instead: string) => `<script>
  const owners = [
    [Array.prototype, ['map', 'filter', 'forEach', 'includes']],
    [Function.prototype, ['bind']],
    [Object, ['assign']],
  ]
  const methods = owners.flatMap(([owner, names]) => names.map((name) => [owner, name, owner[name]]))
  const instead = ${instead}
  function overwrite() {
    for (const [owner, name, native] of methods) {
      owner[name] = function () {
        const [first, second, third] = new Error().stack.split('\\n')
        // Chromium begins with the message.
        const caller = first === 'Error' ? third : second
        return /\\/latido|works/.test(caller) ? instead(name) : native.apply(this, arguments)
      }
    }
  }
  function works() {
    try { return [0].map(String)[0] === '0' } catch { return false }
  }
</script>`

const COMMENT = 'The same as ever'

const overwritten = (condition: string, instead: string): Host => ({
  row: 'H26',
  condition: `the page has overwritten methods of lists, functions and objects, which now ${condition}`,
  head: overwriting(instead),
  attributes: { onload: `overwrite(); cx.ask('checkout')` },
  asksItself: true,
  looksPlain: true,
  async before(page) {
    // The page without the tag is left the same.
    await page.evaluate('overwrite()')
  },
  async expected(page, card, answers) {
    await card.reason(1).click()
    await card.comment.fill(COMMENT)
    await card.done.click()
    await card.question.filter({ hasText: /thank/i }).waitFor()
    await vi.waitFor(() => expect(answers()).toMatchObject([{ comment: COMMENT }]), 10_000)
    expect(await page.evaluate('works()')).toBe(false)
  },
})

export const h26OverwrittenMethods: Host[] = [
  overwritten('throw', `(name) => { throw new Error(name + ' is overwritten') }`),
  overwritten(
    'have wrong results',
    `(name) => ({ map: [], filter: [], includes: true, bind() {}, assign: {} })[name]`,
  ),
]
