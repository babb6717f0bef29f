import { expect, test } from 'vitest'
import { coalesced } from '../../../src/report/page/coalesced'

test('calls during a run ask for one more run after it, however many they are', async () => {
  const finish: (() => void)[] = []
  const call = coalesced(() => new Promise<void>((done) => finish.push(done)))

  call()
  call()
  call()
  expect(finish).toHaveLength(1)
  finish[0]?.()
  await Promise.resolve()
  expect(finish).toHaveLength(2)
  finish[1]?.()
  await Promise.resolve()
  expect(finish).toHaveLength(2)
  call()
  expect(finish).toHaveLength(3)
})
