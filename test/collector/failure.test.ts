// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { anAnswer, aStore, storedRevisions } from './support'
import { aBatch, aCollector, post, read } from './support-collector'

/** A collector whose disk is full until `recover` is called. */
function onFullDisk() {
  const { store, file } = aStore()
  const errors: unknown[] = []
  let isFull = true
  const failing = {
    ...store,
    append: async (...parts: Parameters<typeof store.append>) => {
      if (isFull) throw new Error('database or disk is full: /srv/secret/answers.db')
      return store.append(...parts)
    },
    counts: async (...parts: Parameters<typeof store.counts>) => {
      if (isFull) throw new Error('disk I/O error')
      return store.counts(...parts)
    },
  }
  const onError = (error: unknown) => errors.push(error)
  const recover = () => {
    isFull = false
  }
  return { ...aCollector({ store: failing, onError }), file, errors, recover }
}

describe('while the store fails', () => {
  test('nothing is acknowledged and the page is told to come back', async () => {
    const { collector, file } = onFullDisk()
    const response = await post(collector, aBatch([anAnswer()]))
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('5')
    expect(response.headers.get('access-control-expose-headers')).toBe('Retry-After')
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const text = await response.text()
    expect(text).not.toContain('accepted')
    expect(text).not.toContain('secret')
    expect(storedRevisions(file).size).toBe(0)
  })

  test('the operator is told why', async () => {
    const { collector, errors } = onFullDisk()
    await post(collector, aBatch([anAnswer()]))
    expect(String(errors[0])).toContain('database or disk is full')
  })

  test('what needs no store is answered as ever', async () => {
    const { collector } = onFullDisk()
    const invalid = await post(collector, aBatch([{}]))
    expect([invalid.status, (await invalid.json()).rejected.length]).toEqual([200, 1])
    expect((await read(collector, '/journey')).status).toBe(200)
  })

  test('reports are a problem too', async () => {
    const { collector } = onFullDisk()
    expect((await read(collector, '/v1/journey?site=shop')).status).toBe(503)
  })

  test('the same batch is accepted when it comes again after the recovery', async () => {
    const { collector, recover, file } = onFullDisk()
    await post(collector, aBatch([anAnswer()]))
    recover()
    const response = await post(collector, aBatch([anAnswer()]))
    expect((await response.json()).accepted).toHaveLength(1)
    expect(storedRevisions(file).size).toBe(1)
  })
})
