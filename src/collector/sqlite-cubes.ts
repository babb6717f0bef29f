import type { DatabaseSync } from 'node:sqlite'
import { OTHER, type Series } from '../model/cube'
import type { FollowUps } from './counted'
import type { Dimensions } from './dimensions'
import { WRITES } from './schema'

/** Where an ask is counted. */
export interface Place {
  series: number
  day: number
  emotion: number
  ease: number
  reasons: string[]
  followUps: FollowUps
  variant: string | null
}

/** Keeps the cubes equal to the answers. Call inside the transaction that changes the answer. */
export interface Cubes {
  /** The number of the series of a site's answers, made when it is new. */
  seriesOf(site: string, dimensions: Dimensions): number
  add(place: Place): void
  take(place: Place): void
  /** Forgets series that a rolled-back transaction made. */
  forget(): void
}

/**
 * Most series of one site. Instruments are hashes that pages send, and so can be made up; past
 * this bound new ones count as {@link OTHER}, and only known dimensions make new series.
 */
const SERIES_LIMIT = 10_000

export function createCubes(database: DatabaseSync, seriesLimit = SERIES_LIMIT): Cubes {
  const findSeries = database.prepare(WRITES.findSeries)
  const countSeries = database.prepare(WRITES.countSeries)
  const addSeries = database.prepare(WRITES.addSeries)
  const addToCell = database.prepare(WRITES.addToCell)
  const takeFromCell = database.prepare(WRITES.takeFromCell)
  const addToReasonCell = database.prepare(WRITES.addToReasonCell)
  const takeFromReasonCell = database.prepare(WRITES.takeFromReasonCell)
  const addToFollowUpCell = database.prepare(WRITES.addToFollowUpCell)
  const takeFromFollowUpCell = database.prepare(WRITES.takeFromFollowUpCell)
  const addToVariantCell = database.prepare(WRITES.addToVariantCell)
  const takeFromVariantCell = database.prepare(WRITES.takeFromVariantCell)
  const known = new Map<string, number>()

  function seriesOf(site: string, dimensions: Dimensions): number {
    const { reasons: _, variant: __, ...series } = dimensions
    const key = JSON.stringify([site, ...Object.values(series)])
    const id = known.get(key) ?? storedSeries(site, series)
    known.set(key, id)
    return id
  }

  function storedSeries(site: string, series: Series): number {
    const found = findSeries.get({ site, ...series })
    if (found) return Number(found.id)
    const isFull = Number(countSeries.get(site)?.n) >= seriesLimit
    if (isFull && series.instrument !== OTHER) {
      return storedSeries(site, { ...series, instrument: OTHER })
    }
    return Number(addSeries.run({ site, ...series }).lastInsertRowid)
  }

  function add({ reasons, followUps, variant, ...cell }: Place) {
    const { series, day } = cell
    addToCell.run(cell)
    if (variant) addToVariantCell.run({ ...cell, variant })
    for (const reason of reasons) addToReasonCell.run({ ...cell, reason })
    for (const [question, choice] of Object.entries(followUps)) {
      addToFollowUpCell.run({ series, day, question, choice })
    }
  }

  function take({ reasons, followUps, variant, ...cell }: Place) {
    const { series, day } = cell
    takeFromCell.run(cell)
    if (variant) takeFromVariantCell.run({ ...cell, variant })
    for (const reason of reasons) takeFromReasonCell.run({ ...cell, reason })
    for (const [question, choice] of Object.entries(followUps)) {
      takeFromFollowUpCell.run({ series, day, question, choice })
    }
  }

  return { seriesOf, add, take, forget: () => known.clear() }
}
