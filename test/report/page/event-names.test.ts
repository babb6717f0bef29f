import { expect, test } from 'vitest'
import { eventNames } from '../../../src/report/page/event-names'

test('an event counts once its empty line has come, however the text was cut', () => {
  const read = eventNames()
  expect(read('event: cha')).toEqual([])
  expect(read('nged\ndata: {}\n')).toEqual([])
  expect(read('\nevent: changed\n\n')).toEqual(['changed', 'changed'])
})

test('a heartbeat is no event', () => {
  expect(eventNames()(': still here\n\n')).toEqual([])
})

test('an event without a name is a message', () => {
  expect(eventNames()('data: 1\r\n\r\n')).toEqual(['message'])
})
