import type { Estimate } from './mean-interval'
import { Z } from './wilson'

/** The emotion score of one stage, 0–100, with its standard error on the same scale. */
export interface StageScore {
  stage: string
  score: number
  se: number
}

/** The journey in two figures that are read together: how it was lived, and how it is remembered. */
export interface JourneyScore {
  /** How many stages had enough answers to count. */
  stages: number
  /** Mean of the stage scores, every stage alike, however many answered there. */
  mean: Estimate
  /** The stage farthest from the middle; of two alike, the lower. */
  peak: { stage: string; score: number }
  /** The last stage with enough answers. */
  end: { stage: string; score: number }
  /** (peak + end) / 2. Its interval is approximate: it ignores that the peak was picked. */
  peakEnd: Estimate
  /** peakEnd − mean: below 0 the journey is remembered worse than it was lived. */
  gap: number
}

const MIDDLE = 50

/** Sums up the stages, in their order; nothing where no stage has a score. */
export function journeyScore(stages: StageScore[]): JourneyScore | null {
  const end = stages.at(-1)
  if (!end) return null
  const peak = stages.reduce((found, stage) => (isPeak(stage, found) ? stage : found))
  const mean = stages.reduce((sum, { score }) => sum + score, 0) / stages.length
  const meanSe = Math.hypot(...stages.map(({ se }) => se)) / stages.length
  const peakEnd = (peak.score + end.score) / 2
  const peakEndSe = peak === end ? end.se : Math.hypot(peak.se, end.se) / 2
  return {
    stages: stages.length,
    mean: around(mean, meanSe),
    peak: { stage: peak.stage, score: peak.score },
    end: { stage: end.stage, score: end.score },
    peakEnd: around(peakEnd, peakEndSe),
    gap: peakEnd - mean,
  }
}

function isPeak(stage: StageScore, found: StageScore): boolean {
  const distance = Math.abs(stage.score - MIDDLE) - Math.abs(found.score - MIDDLE)
  return distance > 0 || (distance === 0 && stage.score < found.score)
}

function around(value: number, se: number): Estimate {
  return { value, lo: Math.max(0, value - Z * se), hi: Math.min(100, value + Z * se) }
}
