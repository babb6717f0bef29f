import type { Answer } from '../../src/model/answer'
import { decodeBatch } from '../../src/model/decode-answer'
import { receipt, refOf } from './scripted-endpoint'

/** A collector that follows the wire contract: highest revision wins, receipts name what is stored. */
export function tinyCollector() {
  const stored = new Map<string, Answer>()
  let stores = 0
  return {
    stored,
    /** How often an answer was stored or replaced. */
    stores: () => stores,
    /** Highest revision by id. */
    revisions: () => new Map([...stored].map(([id, { rev }]) => [id, rev])),
    receive(body: string) {
      const batch = decodeBatch(JSON.parse(body))
      if (Array.isArray(batch)) throw new Error('the page sent what is no batch')
      const result = { accepted: [] as Answer[], duplicate: [] as Answer[] }
      for (const answer of batch.answers) {
        if (Array.isArray(answer)) throw new Error('the page sent what is no answer')
        const isNew = (stored.get(answer.id)?.rev ?? 0) < answer.rev
        result[isNew ? 'accepted' : 'duplicate'].push(answer)
        if (!isNew) continue
        stored.set(answer.id, answer)
        stores++
      }
      const { accepted, duplicate } = result
      return receipt({ accepted: accepted.map(refOf), duplicate: duplicate.map(refOf) })
    },
  }
}
