import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import cxJson from '../../demo/cx.json'
import { check } from '../../src/cli/check/check'
import { readConfig } from '../../src/model'

test('the configuration of the demo shop has no problem', () => {
  expect(readConfig(cxJson).issues).toEqual([])
})

test('a check of the demo shop has nothing to improve', () => {
  expect(check(readFileSync('demo/cx.json', 'utf8'))).toEqual([])
})

test('every page of the demo shop may ask in one visit', () => {
  const { limits } = readConfig(cxJson).config
  expect(limits.perSession).toBeGreaterThanOrEqual(5)
  expect(limits).toMatchObject({ gapDays: 0, touchpointDays: 0, dismissedDays: 0 })
})

test('every stage of the demo shop has a name and a promise in both languages', () => {
  for (const { name, promise } of readConfig(cxJson).config.stages) {
    expect(Object.keys(name)).toEqual(['en', 'es'])
    expect(Object.keys(promise)).toEqual(['en', 'es'])
  }
})

test('every touchpoint of the demo shop has a name in both languages', () => {
  for (const { name } of Object.values(readConfig(cxJson).config.touchpoints)) {
    expect(Object.keys(name)).toEqual(['en', 'es'])
  }
})

test('the demo shop shows what a configuration can say', () => {
  const { stages, touchpoints, locales } = readConfig(cxJson).config
  expect(locales).toEqual(['en', 'es'])
  for (const { emotion, ease, target, owner } of stages) {
    expect(Object.keys({ ...emotion, ...ease })).toEqual(['en', 'es'])
    expect(target).toEqual({ emotion: expect.any(Number), ease: expect.any(Number) })
    expect(owner).toBeDefined()
  }
  const all = Object.values(touchpoints)
  expect(all.length).toBeGreaterThanOrEqual(12)
  expect(new Set(all.map(({ stage }) => stage))).toEqual(new Set(stages.map(({ id }) => id)))
  const said = new Set([...all, ...stages].flatMap((own) => Object.keys(own)))
  for (const option of 'when where who schedule sample priority variants limits recovery'.split(
    ' ',
  ))
    expect(said).toContain(option)
  const moments = new Set(all.flatMap(({ when = [] }) => when.map(({ on }) => on)))
  expect([...moments].sort()).toEqual(['click', 'event', 'exit', 'scroll', 'visible'])
})
