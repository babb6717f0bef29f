import { existsSync, readdirSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { proves, spaced } from '../support/proves'
import { aBlocker, type Blocker } from './blocker'

const PAGE = 'https://www.shop.example/order/confirmed'
/** Where a brand may have its files and its collector: on its own site, and elsewhere. */
const HOSTS = [
  ...['www.shop.example', 'cdn.shop.example', 'answers.shop.example', 'collect.shop.example'],
  ...['cdn.other.example', 'answers.other.example', 'collect.example', 'unpkg.com'],
]
let blocker: Blocker

beforeAll(() => {
  blocker = aBlocker()
})

/** Every file of the build that a page loads, and every address of the collector that it calls. */
function addresses() {
  const files = readdirSync('dist').filter((file) => file.endsWith('.js'))
  expect(existsSync('dist/cx.js')).toBe(true)
  return HOSTS.flatMap((host) => [
    ...files.flatMap((file) => [
      { url: `https://${host}/latido/${file}`, types: ['script'] as const },
      { url: `https://${host}/latido@0.1.0/dist/${file}`, types: ['script'] as const },
    ]),
    ...['/cx.json', '/v1/config?site=shop'].map((path) => ({
      url: `https://${host}${path}`,
      types: ['fetch', 'xhr', 'xmlhttprequest'] as const,
    })),
    { url: `https://${host}/v1/answers`, types: ['fetch', 'xhr', 'xmlhttprequest'] as const },
  ])
}

test('no list refuses a file of the build, a configuration or an answer, on the own site or elsewhere', () => {
  const tried = addresses().flatMap(({ url, types }) => types.map((type) => ({ url, type })))
  expect(tried.filter(({ url, type }) => blocker.refuses(url, PAGE, type))).toEqual([])
  proves(
    'R34',
    `0 of ${spaced(tried.length)} requests (files, configuration, answers; own site and others) refused by ${spaced(blocker.rules)} rules of EasyList, EasyPrivacy and uBlock Origin`,
  )
})

test('the lists are at work: they refuse what trackers are called, and every ping to elsewhere', () => {
  for (const [url, type] of [
    ['https://cdn.other.example/collect?k=1', 'xhr'],
    ['https://www.shop.example/beacon.js', 'script'],
    ['https://answers.other.example/v1/answers', 'ping'],
  ] as const) {
    expect(blocker.refuses(url, PAGE, type)).toBe(true)
  }
})
