import { readAskConfig } from '../node_modules/.cache/latido/model/read-ask-config.js'
import { readRules } from '../node_modules/.cache/latido/model/read-rules.js'
import { decide } from '../node_modules/.cache/latido/sdk/targeting/decide.js'
import { limitsAgainst } from '../node_modules/.cache/latido/sdk/targeting/limits-against.js'
import { rulesAgainst } from '../node_modules/.cache/latido/sdk/targeting/rules/rules-against.js'

// What `npm run bench:decide` prints: the median time of one decision over a configuration of 200
// touchpoints with rules, beside that of parsing the same configuration in the same run.

const TOUCHPOINTS = 200
const ROUNDS = 20_000
const DAY_MS = 86_400_000
const now = Date.now()

const names = Array.from({ length: TOUCHPOINTS }, (_, i) => `touchpoint-${i}`)
const rules = {
  where: { paths: ['/order/*', '/product/:id'], not: ['/order/cancelled'] },
  who: { locales: ['en', 'es'], devices: ['desktop'], traits: [{ property: 'plan', is: 'pro' }] },
  schedule: { from: '2020-01-01', to: '2099-12-31' },
  sample: { rate: 0.9, per: 'visitor' },
}
const text = JSON.stringify({
  journey: { stages: [{ id: 'purchase', limits: { gapDays: 10 } }] },
  touchpoints: Object.fromEntries(names.map((name) => [name, { stage: 'purchase', ...rules }])),
})
const { config } = readAskConfig(JSON.parse(text))
const read = new Map(names.map((name) => [name, readRules(config.touchpoints[name], '', [])]))
/** Somebody who has been asked everything once, long ago. */
const asks = names.map((touchpoint, i) => {
  return { touchpoint, at: now - (200 + i) * DAY_MS, end: 'answered' }
})
const past = { now, asks, here: new Set() }

function situation(visitor) {
  const facts = {
    ...{ now, timeZone: 'Europe/Madrid', path: '/order/confirmed', locale: 'en' },
    ...{ device: 'desktop', isReturning: true, consent: 'granted', traits: { plan: 'pro' } },
    units: { visit: visitor, visitor },
  }
  return {
    ...{ isOpen: false, asksThisVisit: 0, source: 'prompt' },
    limitsAgainst: ({ touchpoint, config: own }, source) =>
      limitsAgainst(touchpoint, { ...config.limits, ...own.limits }, source, past),
    rulesAgainst: ({ touchpoint }) => rulesAgainst(touchpoint, read.get(touchpoint), facts),
  }
}

function medianMs(rounds, run) {
  const times = []
  for (let n = 0; n < rounds; n++) {
    const from = performance.now()
    run(n)
    times.push(performance.now() - from)
  }
  return times.sort((a, b) => a - b)[rounds >> 1]
}

let shown = 0
const decided = medianMs(ROUNDS, (n) => {
  if (decide(names[n % TOUCHPOINTS], config, situation(`visitor-${n}`)).show) shown++
})
const floor = medianMs(ROUNDS / 20, () => JSON.parse(text))

console.log(`decide: ${decided.toFixed(4)} ms median of ${ROUNDS}, ${shown} would ask`)
console.log(`JSON.parse of the same configuration: ${floor.toFixed(4)} ms`)
