import { expect, test } from 'vitest'
import { check } from '../../../src/cli/check/check'
import { bankEntry, bankNames } from '../../../src/model/bank'
import { npmParts } from '../../../src/sdk/npm-parts'

/** A configuration that words every question as the bank does. */
async function theBank(spanish: 'es' | 'es-usted'): Promise<string> {
  const entries = bankNames().flatMap((name) => {
    const found = bankEntry(name)
    return found?.entry === name ? [found] : []
  })
  const touchpoints = await Promise.all(
    entries.map(async (at) => {
      const [en, es] = await Promise.all([
        npmParts.wording('en', at),
        npmParts.wording(spanish, at),
      ])
      const own = {
        stage: at.stage,
        emotion: { en: en?.emotion, es: es?.emotion },
        ease: { en: en?.ease, es: es?.ease },
        reasons: Object.entries(en?.reasons ?? {}).map(([id, label]) => ({
          id,
          label: { en: label, es: es?.reasons[id] },
        })),
      }
      return [at.entry, own] as const
    }),
  )
  const address = spanish === 'es' ? 'tu' : 'usted'
  return JSON.stringify({ address, touchpoints: Object.fromEntries(touchpoints) })
}

test.each(['es', 'es-usted'] as const)(
  'the questions and reasons of the bank, in English and %s, have nothing to improve',
  async (spanish) => {
    expect(check(await theBank(spanish))).toEqual([])
  },
)
