// @vitest-environment node
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { readConfig } from '../../src/model/read-config'
import { anAnswer, idAt, NOW, storedRevisions } from './support'
import { aBatch, aCollector, type Collector, ORIGIN, post, TOKEN } from './support-collector'

/** Follows the site and collects what comes, until the returned `leave` is called. */
async function follow(collector: Collector) {
  const leaving = new AbortController()
  const response = await collector(
    new Request('https://collect.example/v1/live?site=shop', {
      headers: { Authorization: `Bearer ${TOKEN}` },
      signal: leaving.signal,
    }),
  )
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  if (!reader) throw new Error('the stream has no body')
  const next = async () => (await reader.read()).value
  expect(await next()).toBe('retry: 2000\n\n')
  return { next, response, leave: () => leaving.abort() }
}

const changed = (touchpoint: string) =>
  `event: changed\ndata: ${JSON.stringify({ site: 'shop', touchpoint, at: NOW })}\n\n`

describe('the live stream', () => {
  test('tells of an answer after it is stored', async () => {
    const { collector, file } = aCollector()
    const { next, response, leave } = await follow(collector)
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    const told = next().then((event) => ({ event, stored: storedRevisions(file).size }))
    await post(collector, aBatch([anAnswer()]))
    expect(await told).toEqual({ event: changed('checkout'), stored: 1 })
    leave()
  })

  test('tells once of each touchpoint in a batch, and not of duplicates or test answers', async () => {
    const { collector } = aCollector()
    const { next, leave } = await follow(collector)
    const two = [anAnswer({ id: idAt(NOW, 1) }), anAnswer({ id: idAt(NOW, 2) })]
    await post(collector, aBatch([...two, anAnswer({ id: idAt(NOW, 3), test: true })]))
    await post(collector, aBatch(two))
    const preview = anAnswer({ id: idAt(NOW, 4), touchpoint: 'pricing', test: true })
    await post(collector, aBatch([preview]))
    await post(collector, aBatch([anAnswer({ id: idAt(NOW, 5), touchpoint: 'landing' })]))
    expect([await next(), await next()]).toEqual([changed('checkout'), changed('landing')])
    leave()
  })

  test('does not tell of the answers of another site', async () => {
    const { config } = readConfig(undefined)
    const site = { origins: [ORIGIN], token: TOKEN, config }
    const { collector } = aCollector({ sites: { shop: site, blog: site } })
    const { next, leave } = await follow(collector)
    await post(collector, aBatch([anAnswer({ touchpoint: 'pricing' })], 'blog'))
    await post(collector, aBatch([anAnswer()]))
    expect(await next()).toBe(changed('checkout'))
    leave()
  })

  test('shows every 15 seconds that it is alive', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    const { collector } = aCollector()
    const { next, leave } = await follow(collector)
    vi.advanceTimersByTime(15_000)
    expect(await next()).toMatch(/^: .*\n\n$/)
    leave()
    expect(vi.getTimerCount()).toBe(0)
  })

  test('ends when its reader leaves, and others hear on', async () => {
    const { collector } = aCollector()
    const [one, two] = [await follow(collector), await follow(collector)]
    one.leave()
    await post(collector, aBatch([anAnswer()]))
    expect(await one.next()).toBeUndefined()
    expect(await two.next()).toBe(changed('checkout'))
    two.leave()
  })

  test('ends when the collector ends', async () => {
    const ending = new AbortController()
    const { collector } = aCollector({ until: ending.signal })
    const { next } = await follow(collector)
    ending.abort()
    expect(await next()).toBeUndefined()
  })
})
