// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { openSqlite } from '../../src/collector/open-sqlite'
import { createCubes } from '../../src/collector/sqlite-cubes'
import { aFolder } from './support'

const dimensions = {
  touchpoint: 'checkout',
  stage: 'purchase',
  locale: 'en',
  instrument: 'a',
  layout: 'cards',
  order: 'emotion-first',
  source: 'prompt',
  reasons: [],
}

describe('series', () => {
  test('stop growing by made-up instruments at the limit, and known ones go on', () => {
    const { writer, reader } = openSqlite(`${aFolder()}/answers.db`)
    const cubes = createCubes(writer, 3)
    const series = (instrument: string) => cubes.seriesOf('shop', { ...dimensions, instrument })
    const first = ['a', 'b', 'c'].map(series)
    const beyond = ['d', 'e', 'f'].map(series)

    expect(new Set(first).size).toBe(3)
    expect(new Set(beyond).size).toBe(1)
    expect(['a', 'b', 'c'].map(series)).toEqual(first)
    expect(reader.prepare('SELECT count(*) AS n FROM series').get()).toMatchObject({ n: 4 })
    writer.close()
    reader.close()
  })
})
