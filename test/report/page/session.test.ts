import { expect, test } from 'vitest'
import { keptSession, readSession } from '../../../src/report/page/session'

const shop = { site: 'shop', token: 'secret' }

test('the fragment of the printed link opens the site', () => {
  expect(readSession('#token=secret&site=shop', null)).toEqual(shop)
})

test('a reload takes the token from what was kept', () => {
  expect(readSession('#site=shop', keptSession(shop))).toEqual(shop)
  expect(readSession('', keptSession(shop))).toEqual(shop)
})

test('the token of one site is never used for another', () => {
  expect(readSession('#site=bank', keptSession(shop))).toBeNull()
})

test('a new token wins over the one that was kept', () => {
  expect(readSession('#token=new', keptSession(shop))).toEqual({ site: 'shop', token: 'new' })
})

test.each(['', '#', '#site=shop', '#token=secret'])('"%s" alone opens nothing', (fragment) => {
  expect(readSession(fragment, null)).toBeNull()
})

test.each(['{', 'null', '[]', '{"site":1}'])('%s in storage is no session and no error', (kept) => {
  expect(readSession('', kept)).toBeNull()
})
