import { bankEntry } from '../../../model/bank'
import type { Config } from '../../../model/config'
import type { Found } from '../finding'

/** A stage of the journey that no touchpoint of the file asks in. */
export function emptyStage({ stages, touchpoints }: Config): Found[] {
  const asked = Object.entries(touchpoints).map(
    ([name, { stage, entry }]) => stage ?? bankEntry(entry ?? name)?.stage,
  )
  return stages.flatMap(({ id }, i): Found[] => {
    if (asked.includes(id)) return []
    const message = `the stage "${id}" has no touchpoint: its part of the map stays empty unless a page asks "${id}" itself.`
    return [{ path: `journey.stages[${i}]`, message }]
  })
}
