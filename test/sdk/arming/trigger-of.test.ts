// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { triggerOf } from '../../../src/sdk/arming/trigger-of'

test.each<[moment: string, trigger: object]>([
  ['load', { on: 'load' }],
  ['delay:30', { on: 'load', delay: 30 }],
  ['delay:1.5', { on: 'load', delay: 1.5 }],
  ['scroll:50', { on: 'scroll', percent: 50 }],
  ['scroll', { on: 'scroll' }],
  ['exit', { on: 'exit' }],
  ['idle:60', { on: 'idle', seconds: 60 }],
  ['visible:#reviews', { on: 'visible', selector: '#reviews' }],
  ['click:a[href^="https:"]', { on: 'click', selector: 'a[href^="https:"]' }],
  ['event:order_placed', { on: 'event', event: 'order_placed' }],
])('"%s" is a moment of the tag', (moment, trigger) => {
  expect(triggerOf(moment)).toEqual(trigger)
})

test.each([
  '',
  'soon',
  'load:5',
  'load5',
  'Load',
  'delay',
  'delay:',
  'delay:-1',
  'delay:2s',
  'scroll:',
  'scroll:0',
  'scroll:101',
  'scroll:50%',
  'scroll:half',
  'idle:0',
  'exit:now',
  'visible',
  'visible:',
  'visible:a[',
  'click',
  'event',
  'constructor',
  'constructor:1',
  ' load',
])('"%s" is no moment that is known', (moment) => {
  expect(triggerOf(moment)).toBeUndefined()
})
