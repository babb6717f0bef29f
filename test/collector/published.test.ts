// @vitest-environment node
import { expect, test } from 'vitest'
import { readConfig } from '../../src/model/read-config'
import { ALL_DAYS, anAnswer, idAt, NOW } from './support'
import { aBatch, aCollector, ORIGIN, post, TOKEN } from './support-collector'

/** A collector whose configuration can be changed while it runs. */
function aSite(first: unknown) {
  const file = { written: first }
  const time = { now: NOW }
  const { config } = readConfig(first)
  const site = { origins: [ORIGIN], token: TOKEN, config, written: async () => file.written }
  const made = aCollector({ sites: { shop: site }, now: () => time.now })
  const get = (headers: Record<string, string> = {}, query = '') =>
    made.collector(new Request(`https://collect.example/v1/config${query}`, { headers }))
  return { ...made, file, time, get }
}

const weekly = { touchpoints: { checkout: { sample: { weekly: 10, rate: 0.8 } } } }

test('the configuration is there for everybody, of any origin, to be revalidated', async () => {
  const { get } = aSite(weekly)
  const response = await get({ Origin: 'https://anywhere.example' })
  expect(response.status).toBe(200)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'no-cache',
    'content-type': 'application/json; charset=utf-8',
  })
  expect(await response.json()).toEqual(weekly)
  const etag = response.headers.get('etag') ?? ''
  const again = await get({ 'If-None-Match': `W/${etag}` })
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
  expect((await get({ 'If-None-Match': '"another"' })).status).toBe(200)
})

test('the rate follows what came in, once an hour', async () => {
  const { collector, get, time } = aSite(weekly)
  await get()
  const answers = Array.from({ length: 60 }, (_, i) => anAnswer({ id: idAt(NOW, i), emotion: 4 }))
  await post(collector, aBatch(answers))
  const rate = async () => (await (await get()).json()).touchpoints.checkout.sample.rate
  expect(await rate()).toBe(0.8)
  time.now = NOW + 3_600_000
  expect(await rate()).toBeLessThan(0.4)
})

test('a change is there at the next request, and answers are counted by it', async () => {
  const { collector, store, file, get } = aSite(weekly)
  await get()
  file.written = { touchpoints: { kiosk: { stage: 'use' } } }
  expect(await (await get()).json()).toEqual(file.written)
  await post(collector, aBatch([anAnswer({ touchpoint: 'kiosk' })]))
  const { cells } = await store.counts({ site: 'shop', ...ALL_DAYS })
  expect(cells).toMatchObject([{ touchpoint: 'kiosk' }])
})

test('nothing is there for a site that is unknown, or has no file', async () => {
  expect((await aSite(weekly).get({}, '?site=blog')).status).toBe(404)
  const { collector } = aCollector()
  const response = await collector(new Request('https://collect.example/v1/config'))
  expect(response.status).toBe(404)
})
