import { bankEntry } from '../../../model/bank'
import type { Config } from '../../../model/config'
import type { Found } from '../finding'

/** A stage that asks some of its touchpoints on five points and others on three. */
export function mixedScale({ stages, touchpoints }: Config): Found[] {
  const asked = Object.entries(touchpoints).map(([name, own]) => {
    const id = own.stage ?? bankEntry(own.entry ?? name)?.stage
    const layout = own.layout ?? stages.find((stage) => stage.id === id)?.layout
    return { name, id, isGrid: layout === 'grid3' }
  })
  return stages.flatMap(({ id }, i): Found[] => {
    const own = asked.filter((one) => one.id === id)
    const grids = own.filter(({ isGrid }) => isGrid)
    if (!grids.length || grids.length === own.length) return []
    const message = `asks ${grids.map(({ name }) => `"${name}"`).join(', ')} on three points and its others on five: they are never pooled, so the map has two halves of this stage.`
    return [{ path: `journey.stages[${i}]`, message }]
  })
}
