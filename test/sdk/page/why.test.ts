// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import type { Cx, CxOptions } from '../../../src/sdk/api'
import type { Reason } from '../../../src/sdk/targeting/reason'
import { startPage } from '../../support/start-page'

const DAY = 86_400_000

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

interface Setting {
  name?: string
  config?: object
  /** Asks of the past: how they ended, days ago, and of what. */
  past?: [end: string, days: number, touchpoint: string][]
  act?(cx: Cx): unknown
}

const landing = (own: object) => ({ config: { touchpoints: { landing: own } } })

/** What brings every reason about, and nothing else. */
const SETTINGS: Record<Exclude<Reason, 'priority'>, Setting> = {
  'unknown-touchpoint': { name: 'landign' },
  disabled: { config: { enabled: false } },
  open: {
    config: { limits: { perSession: 9, gapDays: 0 } },
    act: (cx) => {
      void cx.ask('checkout')
      return new Promise((resolve) => cx.on('shown', resolve))
    },
  },
  session: { config: { limits: { perSession: 0 } } },
  touchpoint: { past: [['answered', 40, 'landing']] },
  gap: { past: [['answered', 1, 'checkout']] },
  dismissed: { past: [['dismissed', 40, 'checkout']] },
  impressions: {
    past: [
      ['ignored', 60, 'landing'],
      ['ignored', 50, 'landing'],
      ['ignored', 40, 'landing'],
    ],
  },
  snoozed: { past: [['snoozed', 1, 'checkout']] },
  never: { past: [['never', 100, 'checkout']] },
  full: {
    past: [['answered', 100, 'checkout']],
    act() {
      for (let i = 0; i < 200; i++) localStorage.setItem(`cx:shop:answer:${i}`, '{}')
    },
  },
  page: landing({ where: { paths: ['/elsewhere'] } }),
  locale: landing({ who: { locales: ['ja'] } }),
  device: landing({ who: { devices: ['tablet'] } }),
  visitor: landing({ who: { visitor: 'returning' } }),
  trait: landing({ who: { traits: [{ property: 'plan', is: 'pro' }] } }),
  consent: landing({ who: { consent: 'granted' } }),
  schedule: landing({ schedule: { to: '2020-01-01' } }),
  sample: landing({ sample: { rate: 0 } }),
}

test.each(Object.entries(SETTINGS))('asking and why agree on the reason: %s', async (...at) => {
  const [reason, { name = 'landing', config = {}, past = [], act }] = at
  for (const [end, days, touchpoint] of past)
    localStorage.setItem(`cx:shop:past:${end}:${Date.now() - days * DAY}:${touchpoint}`, '')
  const options: CxOptions = { config }
  const { cx } = startPage({ options })
  await act?.(cx)
  expect(await cx.why(name)).toEqual({ wouldAsk: false, reasons: [reason] })
  expect(await cx.ask(name)).toEqual({ outcome: 'suppressed', reason })
})
