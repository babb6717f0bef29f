import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import cxJson from '../../demo/cx.json'
import { PATHS } from '../../demo/render.mjs'
import { shop } from '../../demo/shop-server.mjs'
import { STUB } from '../../demo/tag.mjs'
import { en } from '../../demo/words/en.mjs'
import { es } from '../../demo/words/es.mjs'
import { readConfig } from '../../src/model'
import { aFolder } from '../collector/support'

const respond = shop({ token: 'a&b', fill: async () => ({ added: 3, answered: 2 }) })
const visit = (path: string, init?: RequestInit) =>
  respond(new Request(`http://shop.test${path}`, init))

async function page(path: string, init?: RequestInit) {
  const response = await visit(path, init)
  return { response, html: await response.text() }
}

/** What a person reads: neither scripts nor tags. */
const wordsOf = (html: string) =>
  html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]+>/g, '')

/** The shape of a value, without its words. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape)
  if (typeof value !== 'object' || value === null) return typeof value
  return Object.entries(value).map(([key, field]) => [key, shape(field)])
}

test('both languages say the same things', () => {
  expect(shape(es)).toEqual(shape(en))
})

describe.each(PATHS)('the page %s', (path) => {
  test.each(['en', 'es'])('is a whole document in the asked language: %s', async (locale) => {
    const { response, html } = await page(`${path}?lang=${locale}`)
    expect(response.status).toBe(200)
    expect(html).toMatch(new RegExp(`^<!doctype html>\\s*<html lang="${locale}">`))
    expect(html.match(/<h1[ >]/g)).toHaveLength(1)
    expect(wordsOf(html)).not.toMatch(/undefined|\[object|[{}]/)
  })

  test('keeps the language in its links', async () => {
    const { html } = await page(`${path}?lang=es`)
    const inside = [...html.matchAll(/<a [^>]*href="(\/[^"#]*)"/g)].map(([, href]) => href ?? '')
    const pages = inside.filter((href) => !href.startsWith('/journey'))
    expect(pages.length).toBeGreaterThan(3)
    for (const href of pages) expect(href).toMatch(/[?;&]lang=(es|en)/)
  })

  test('runs only scripts that its policy names, and carries no inline style or handler', async () => {
    const { response, html } = await page(path)
    const policy = response.headers.get('content-security-policy') ?? ''
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
    expect(policy).toContain(`default-src 'none'`)
    const scripts = html.match(/<script[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(2)
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`)
    expect(html).not.toMatch(/ style=| on\w+=/)
  })
})

test('a new nonce is made for every page', async () => {
  const policies = [await visit('/'), await visit('/')].map((response) =>
    response.headers.get('content-security-policy'),
  )
  expect(policies[0]).not.toBe(policies[1])
})

test('without a language in the address the one that the browser prefers is served', async () => {
  const preferring = (header: string) => page('/', { headers: { 'accept-language': header } })
  expect((await preferring('fr, es-MX;q=0.9, en;q=0.5')).html).toContain('<html lang="es">')
  expect((await preferring('es;q=0.2, en-GB')).html).toContain('<html lang="en">')
  expect((await preferring('de')).html).toContain('<html lang="en">')
  expect((await visit('/')).headers.get('vary')).toBe('accept-language')
})

test('nobody is asked anything while paying', async () => {
  const { html } = await page('/checkout')
  expect(html).not.toContain('data-ask')
  expect(html).not.toContain('cx.ask(')
  expect(html).not.toContain('<cx-ask')
})

test('the checkout is asked about on the confirmation', async () => {
  const body = new URLSearchParams({ name: 'Someone' })
  const ordered = await visit('/order?lang=es', { method: 'POST', body })
  expect(ordered.status).toBe(303)
  expect(ordered.headers.get('location')).toBe('/order/confirmed?lang=es')
  const large = await visit('/order?lang=es&size=large', { method: 'POST', body })
  expect(large.headers.get('location')).toBe('/order/confirmed?lang=es&size=large')
  expect((await page('/order/confirmed')).html).toContain(`cx.track('order_placed'`)
})

test('every event that a page tells is one that the configuration waits for, and the reverse', async () => {
  const pages = await Promise.all(PATHS.map(async (path) => (await page(path)).html))
  const told = pages.flatMap((html) => [...html.matchAll(/(?:data-event="|cx\.track\(')(\w+)/g)])
  const names = new Set(told.map(([, name]) => name))
  const waited = Object.values(readConfig(cxJson).config.touchpoints).flatMap(({ when = [] }) =>
    when.flatMap(({ event }) => event ?? []),
  )
  expect(names).toEqual(new Set(waited))
})

test('the configuration is served as it is now, and costs nothing while it stays so', async () => {
  const file = join(aFolder(), 'cx.json')
  writeFileSync(file, '{"site":"one"}')
  const serve = shop({ token: 't', config: file, fill: async () => ({ added: 0, answered: 0 }) })
  const read = (headers = {}) => serve(new Request('http://shop.test/cx.json', { headers }))
  const first = await read()
  expect(await first.json()).toEqual({ site: 'one' })
  const etag = first.headers.get('etag') ?? ''
  const again = await read({ 'if-none-match': etag })
  expect([again.status, await again.text()]).toEqual([304, ''])

  writeFileSync(file, '{"site":"two"}')
  const changed = await read({ 'if-none-match': etag })
  expect([changed.status, await changed.json()]).toEqual([200, { site: 'two' }])
})

test('a choice that the shop does not offer becomes its first one', async () => {
  expect((await page('/checkout?grind=constructor&size=huge&lang=en')).html).toContain(
    '250 g, Whole beans',
  )
})

test('an unknown address is answered with 404 and the way home', async () => {
  const { response, html } = await page('/nothing?lang=en')
  expect(response.status).toBe(404)
  expect(html).toContain('Back to the roastery')
})

test('only browser files of the SDK are served', async () => {
  for (const path of ['/latido/parts.json', '/latido/node/cli.js', '/latido/npm/index.js']) {
    expect((await visit(path)).status).toBe(404)
  }
})

test('the map is filled by its button alone, not by another site', async () => {
  const fillFrom = (site: string) =>
    visit('/demo/fill', { method: 'POST', headers: { 'sec-fetch-site': site } })
  expect(await (await fillFrom('same-origin')).json()).toEqual({ added: 3, answered: 2 })
  expect((await fillFrom('cross-site')).status).toBe(403)
})

test('when the collector takes nothing, filling the map says so', async () => {
  const told: unknown[] = []
  const respondAlone = shop({
    token: 't',
    fill: () => Promise.reject(new Error('the collector is stopping')),
    onError: (error) => told.push(error),
  })
  const request = new Request('http://shop.test/demo/fill', { method: 'POST' })
  expect((await respondAlone(request)).status).toBe(502)
  expect(told).toEqual([new Error('the collector is stopping')])
})

test('the link to the map carries the token behind the hash, where no server reads it', async () => {
  expect((await page('/')).html).toContain('href="/journey#token=a%26b&amp;site=shop"')
})

test('the snippet that keeps early calls has at most 200 bytes', () => {
  expect(new TextEncoder().encode(STUB).length).toBeLessThanOrEqual(200)
})
