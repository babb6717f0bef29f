import { expect, test } from 'vitest'
import { isScheduled } from '../../../../src/sdk/targeting/rules/is-scheduled'

test.each([
  [{}, '2026-12-01T00:00Z', 'UTC', true],
  [{ from: '2026-12-01' }, '2026-11-30T23:59Z', 'UTC', false],
  [{ from: '2026-12-01' }, '2026-12-01T00:00Z', 'UTC', true],
  [{ from: '2026-12-01' }, '2026-11-30T23:00Z', 'Europe/Madrid', true],
  [{ from: '2026-12-01' }, '2026-12-01T04:59Z', 'America/Bogota', false],
  [{ to: '2026-12-01' }, '2026-12-01T23:59Z', 'UTC', true],
  [{ to: '2026-12-01' }, '2026-12-02T00:00Z', 'UTC', false],
  [{ to: '2026-12-01' }, '2026-12-02T04:59Z', 'America/Bogota', true],
  [{ from: '2026-12-01T09:00+01:00' }, '2026-12-01T07:59Z', 'UTC', false],
  [{ from: '2026-12-01T09:00+01:00' }, '2026-12-01T08:00Z', 'UTC', true],
  [{ to: '2026-12-01T09:00Z' }, '2026-12-01T09:00:01Z', 'UTC', false],
  [{ from: '2026-12-01', to: '2026-12-03' }, '2026-12-02T12:00Z', 'UTC', true],
])('%j asks at %s in %s: %s', (schedule, now, timeZone, asks) => {
  expect(isScheduled(schedule, Date.parse(now), timeZone)).toBe(asks)
})
