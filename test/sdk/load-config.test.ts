// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { CxOptions } from '../../src/sdk/api'
import { loadConfig } from '../../src/sdk/load-config'

/** Loads a configuration from a page, a file and the defaults, and collects what is told. */
async function load(options: CxOptions, file?: unknown, kept?: unknown) {
  const told: unknown[][] = []
  const fetched: string[] = []
  const from = {
    async fetch(address: string) {
      fetched.push(address)
      if (file instanceof Error) throw file
      return file
    },
    lastGood: async () => kept,
  }
  const config = await loadConfig(options, from, (...facts) => void told.push(facts))
  return { config, told, fetched }
}

test('the page’s own options go over the file, and the file over the defaults', async () => {
  const file = { site: 'file', endpoint: '/file', locale: 'es', limits: { gapDays: 1 } }
  const { config, told, fetched } = await load({ config: '/cx.json', site: 'page' }, file)
  expect(fetched).toEqual(['/cx.json'])
  expect(config).toMatchObject({ site: 'page', endpoint: '/file', locale: 'es', enabled: true })
  expect(config.limits).toEqual({ gapDays: 1 })
  expect(told).toEqual([])

  const own = await load({ config: '/cx.json', endpoint: '/page', locale: 'en' }, file)
  expect(own.config).toMatchObject({ site: 'file', endpoint: '/page', locale: 'en' })
})

test('a tab in the tag says what is asked, the configuration where and with which word', async () => {
  const tab = { touchpoint: 'checkout', edge: 'bottom', label: 'Say it' }
  expect((await load({ endpoint: '/', tab: 'landing' })).config.tab).toEqual({
    touchpoint: 'landing',
    edge: 'end',
  })
  expect((await load({ config: { endpoint: '/', tab }, tab: 'landing' })).config.tab).toEqual({
    touchpoint: 'landing',
    edge: 'bottom',
    label: { '*': 'Say it' },
  })
  expect((await load({ endpoint: '/' })).config.tab).toBeUndefined()
})

test('a configuration given as it is needs no request', async () => {
  const { config, fetched } = await load({ config: { site: 'shop', endpoint: '/v1/answers' } })
  expect(fetched).toEqual([])
  expect(config).toMatchObject({ site: 'shop', endpoint: '/v1/answers' })
})

test('without a site the host name is the site', async () => {
  expect((await load({ endpoint: '/v1/answers' })).config.site).toBe(location.hostname)
})

test('a file that cannot be reached is told, and the page asks on with what it has', async () => {
  const error = new Error('HTTP status 404')
  const { config, told } = await load({ config: '/cx.json', endpoint: '/v1/answers' }, error)
  expect(told).toEqual([['no-file', '/cx.json', error, undefined]])
  expect(config).toMatchObject({ enabled: true, endpoint: '/v1/answers', touchpoints: {} })
})

test('where a file cannot be read, what was last read of it holds', async () => {
  const error = new SyntaxError('Unexpected end of JSON input')
  const kept = { endpoint: '/v1/answers', limits: { gapDays: 3 } }
  const { config, told } = await load({ config: '/cx.json' }, error, kept)
  expect(told).toEqual([['no-file', '/cx.json', error, kept]])
  expect(config).toMatchObject({ endpoint: '/v1/answers', limits: { gapDays: 3 } })
  expect(config.file).toBeUndefined()
})

test('what was last read is passed over where the file can be read', async () => {
  const { config } = await load({ config: '/cx.json' }, { endpoint: '/new' }, { endpoint: '/old' })
  expect(config.endpoint).toBe('/new')
})

test('everything wrong in the file is told in one message, and the rest works', async () => {
  const file = { endpoint: '/v1/answers', enabled: 'no', limits: { gapDays: -1 } }
  const { config, told } = await load({ config: '/cx.json' }, file)
  expect(told).toEqual([
    [
      'config',
      '/cx.json',
      [
        expect.objectContaining({ path: 'enabled' }),
        expect.objectContaining({ path: 'limits.gapDays' }),
      ],
    ],
  ])
  expect(config.endpoint).toBe('/v1/answers')
})

test('a missing endpoint is told, since answers can only be kept', async () => {
  const { config, told } = await load({ config: '/cx.json' }, {})
  expect(told).toEqual([['no-endpoint', '/cx.json']])
  expect(config.endpoint).toBe('')
})
