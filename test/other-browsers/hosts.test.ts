import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { comparable } from '../browser/hosts/comparable'
import { expectManners, expectRest, titleOf } from '../browser/hosts/expect-manners'
import type { Host } from '../browser/hosts/host'
import { aHostSite, type HostSite } from '../browser/hosts/host-site'
import { visitHost } from '../browser/hosts/host-visit'
import { hosts } from '../browser/hosts/index'
import { whatPagesProve } from '../browser/hosts/what-pages-prove'
import { mostOf } from '../support/exceptions'
import { mannersOf, watchManners } from '../support/manners'
import { proves } from '../support/proves'
import { tracesIn } from '../support/traces'
import { chosenHosts } from './chosen-hosts'
import { HOST_ENGINES } from './host-engines'
import type { HostVisitor } from './host-visitor'
import { reasonAgainst } from './unfit-hosts'

describe.each(Object.entries(HOST_ENGINES))('in %s', (engine, visit) => {
  let visitor: HostVisitor
  let site: HostSite
  let plain: object
  const ends: (() => void | Promise<void>)[] = []

  beforeAll(async () => {
    site = await aHostSite((end) => ends.push(end))
    visitor = await visit(site.wire)
    ends.push(() => visitor.close())
    const host: Host = { row: 'plain', condition: '' }
    const page = await visitor.open(host)
    const { path, card } = await visitHost({ page, site }, host, 'with tag')
    await card.answer(4, 2)
    plain = await site.theAnswerAt(path)
    await visitor.leave(page)
  })

  afterAll(async () => {
    for (const end of ends.reverse()) await end()
  })

  /** Visits a host, and looks at its page as it is when a person would answer. */
  async function look(page: Page, host: Host, withTag?: 'with tag') {
    const first = () => visitor.firstOf?.(page) ?? ''
    const seen = await visitHost({ page, site, first }, host, withTag)
    const { frame, complaints } = seen
    const traces = await tracesIn(frame)
    const manners = await mannersOf(frame)
    /** Each engine has a console of its own, and Firefox's driver tells of a violation as an error too. */
    const faults = async () =>
      (await complaints.all()).filter(
        (text) => !/^(console|error: Content-Security-Policy):/.test(text),
      )
    return { ...seen, traces, manners, faults }
  }

  const passed: Host[] = []

  for (const host of chosenHosts) {
    const reason = reasonAgainst(engine, host)
    if (reason) {
      test(`${titleOf(host)}: cannot be tried, as ${engine} ${reason}`, () => {})
      continue
    }
    // One after the other: only one window has the focus.
    test(titleOf(host), async () => {
      const page = await visitor.open(host)
      onTestFinished(() => visitor.leave(page))
      await watchManners(page)
      const without = await look(page, host)
      const usual = await without.faults()
      const visit = await look(page, host, 'with tag')
      const { path, frame, card, traces, manners, faults } = visit
      const { staysQuiet, differsIn, says = [], asks = 1 } = host

      const others = (names: string[]) => names.filter((name) => name !== 'cx')
      expect(others(traces.globals)).toEqual(others(without.traces.globals))
      expect(traces.document).toBe(without.traces.document)
      expect(traces.intrinsics).toEqual(without.traces.intrinsics)
      expect(await frame.locator('cx-card').count()).toBe(staysQuiet ? 0 : 1)
      await expectRest(frame)

      if (!staysQuiet) {
        await (host.answer ? host.answer(page, card) : card.answer(4, 2))
        await host.deliver?.(page, card)
        const answer = await site.theAnswerAt(path)
        expect(comparable(answer, differsIn)).toEqual(comparable(plain, differsIn))
      }
      await host.expected?.(page, card, () => site.answersAt(path))
      await expectRest(frame)

      if (!staysQuiet) await frame.evaluate(() => window.cx.destroy())
      expect(await tracesIn(frame)).toEqual(without.traces)
      expect(await frame.locator('cx-card').count()).toBe(0)
      await expectManners(host, frame, manners, without.manners)
      const heard = await faults()
      expect(heard.filter((text) => !says.some((said) => said.test(text)))).toEqual(usual)
      expect(heard.length - usual.length).toBeLessThanOrEqual(mostOf('R24', titleOf(host), 0))
      expect(site.answersAt(path)).toHaveLength(staysQuiet ? 0 : asks)
      passed.push(host)
    })
  }

  test('every page has passed but for the exceptions', () => {
    const unfit = chosenHosts.filter((host) => reasonAgainst(engine, host))
    expect(passed.length + unfit.length).toBe(chosenHosts.length)
    if (chosenHosts.length < hosts.length) return
    const rows = new Set(passed.map(({ row }) => row))
    for (const { row } of unfit) rows.delete(row)
    const pages = `${passed.length} of ${hosts.length} pages`
    proves('R23', `${rows.size} of 60 rows whole, ${pages}`)
    const proven = whatPagesProve(passed)
    for (const id of ['R24', 'R26', 'R27', 'R28', 'R30', 'R32', 'R33'] as const) {
      proves(id, proven[id])
    }
  })
})
