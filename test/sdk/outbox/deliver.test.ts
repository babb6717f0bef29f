import { describe, expect, test } from 'vitest'
import type { Entry } from '../../../src/sdk/host/entry'
import { deliver, judge } from '../../../src/sdk/outbox/deliver'
import { anAnswer, NOW } from '../../support/an-answer'
import { isUnreachable, receipt, scriptedEndpoint } from '../../support/scripted-endpoint'

const entry: Entry = { v: 1, answer: anAnswer(), tries: 3, notBefore: 5 }

test('a batch leaves the page as wire version 1, with nothing of the journal in it', async () => {
  const { post, bodies } = scriptedEndpoint()
  await deliver(post, { site: 'shop', entries: [entry], now: NOW })
  expect(bodies.map((body) => JSON.parse(body))).toEqual([
    { v: 1, site: 'shop', sentAt: NOW, answers: [anAnswer()], counts: [] },
  ])
})

test('no reply at all is status 0, and not the endpoint’s refusal', async () => {
  const { post } = scriptedEndpoint(isUnreachable)
  expect(await deliver(post, { site: 'shop', entries: [entry], now: NOW })).toEqual({
    status: 0,
    isRefused: false,
    waitMs: 0,
  })
})

describe('a reply', () => {
  const { json } = receipt()

  test('of 200 with a receipt names what arrived', () => {
    expect(judge({ status: 200, json, retryAfter: null }, NOW).receipt).toEqual(json)
  })

  test.each([201, 202, 204, 301, 400, 409, 500])('of %i is no receipt, even with one', (status) => {
    expect(judge({ status, json, retryAfter: null }, NOW).receipt).toBeUndefined()
  })

  test.each([
    [400, true],
    [413, true],
    [422, true],
    [200, false],
    [401, false],
    [403, false],
    [404, false],
    [408, false],
    [410, false],
    [429, false],
    [500, false],
    [503, false],
  ])('of %i refuses this very body: %s', (status, isRefused) => {
    expect(judge({ status, retryAfter: null }, NOW).isRefused).toBe(isRefused)
  })

  test('says how long the endpoint wants to be left alone', () => {
    expect(judge({ status: 503, retryAfter: '7' }, NOW).waitMs).toBe(7000)
  })
})
