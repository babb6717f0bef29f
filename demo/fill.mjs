import { weekOfAnswers } from './week.mjs'

/** Half of what a batch may hold, so that its body stays below the 48 KiB that a page would send. */
const BATCH_SIZE = 50
const SEED = 2014

/**
 * Sends the sample week to a collector in batches, by the contract that every page uses.
 * @returns how many asks were new, and how many of these somebody answered
 * @throws Error when the collector does not take a batch
 */
export async function fill({ endpoint, now, model, texts, config }) {
  const week = weekOfAnswers({ now, seed: SEED, model, texts, config })
  const total = { added: 0, answered: 0 }
  const answered = new Set(week.filter(({ emotion }) => emotion).map(({ id }) => id))
  for (let at = 0; at < week.length; at += BATCH_SIZE) {
    const batch = { v: 1, site: 'shop', sentAt: now, answers: week.slice(at, at + BATCH_SIZE) }
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ ...batch, counts: [] }),
    })
    if (!response.ok) throw new Error(`POST ${endpoint}: ${response.status}`)
    const { accepted } = await response.json()
    total.added += accepted.length
    total.answered += accepted.filter(({ id }) => answered.has(id)).length
  }
  return total
}
