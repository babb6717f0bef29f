import type { StageFigures, TouchpointFigures } from '../map'
import type { MarkKind } from './Mark'

/** The marks of one touchpoint: what it was declared to be, then what the answers made it. */
export function marksOf(touchpoint: TouchpointFigures): MarkKind[] {
  const { momentOfTruth, differentiator, pain, isColdSpot, wow } = touchpoint
  const marks: [MarkKind, boolean][] = [
    ['momentOfTruth', momentOfTruth],
    ['differentiator', differentiator],
    ['pain', pain === 'pain'],
    ['coldSpot', isColdSpot],
    ['wow', wow.status === 'wow'],
  ]
  return marks.flatMap(([kind, isMarked]) => (isMarked ? [kind] : []))
}

/** The marks of a stage, each with the touchpoints that brought it. */
export function marksOfStage(stage: StageFigures): { kind: MarkKind; touchpoints: string[] }[] {
  const kinds: MarkKind[] = ['momentOfTruth', 'differentiator', 'pain', 'coldSpot', 'wow']
  return kinds.flatMap((kind) => {
    const marked = stage.touchpoints.filter((touchpoint) => marksOf(touchpoint).includes(kind))
    return marked.length ? [{ kind, touchpoints: marked.map((one) => one.touchpoint) }] : []
  })
}
