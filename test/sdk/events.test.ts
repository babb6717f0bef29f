import { expect, test } from 'vitest'
import { createEvents } from '../../src/sdk/events'

const silent = () => {}

test('a listener hears its own event, with what belongs to it', () => {
  const events = createEvents(silent)
  const heard: unknown[] = []
  events.on('shown', (detail) => heard.push(detail))
  events.emit('dismiss', { touchpoint: 'landing' })
  events.emit('shown', { touchpoint: 'checkout' })
  expect(heard).toEqual([{ touchpoint: 'checkout' }])
})

test('after its undo a listener hears nothing, and the others go on', () => {
  const events = createEvents(silent)
  const heard: string[] = []
  const undo = events.on('shown', () => heard.push('first'))
  events.on('shown', () => heard.push('second'))
  undo()
  undo()
  events.emit('shown', { touchpoint: 'checkout' })
  expect(heard).toEqual(['second'])
})

test('a listener that throws is told, and does not stop the others', () => {
  const told: unknown[][] = []
  const events = createEvents((...facts) => told.push(facts))
  const heard: string[] = []
  const error = new Error('bug')
  events.on('shown', () => {
    throw error
  })
  events.on('shown', () => heard.push('second'))
  expect(() => events.emit('shown', { touchpoint: 'checkout' })).not.toThrow()
  expect(heard).toEqual(['second'])
  expect(told).toEqual([['listener', 'shown', error]])
})

test('an event that nobody listens to is harmless', () => {
  expect(() => createEvents(silent).emit('delivered', { refs: [] })).not.toThrow()
})
