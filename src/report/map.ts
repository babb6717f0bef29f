import type { Texts } from '../model/config'
import type { Moment, Phase } from '../model/journey'
import type { JourneyScore } from './statistics/journey-score'
import type { Bars, Estimate } from './statistics/mean-interval'
import type { PainStatus } from './statistics/pain-status'
import type { Sample } from './statistics/sample'
import type { Share } from './statistics/wilson'
import type { WowStatus } from './statistics/wow-status'

/** The answers to one question. Every figure is `null` below ten answers: no score, never 0. */
export interface ScaleFigures {
  n: number
  sample: Sample
  /** Answers per point, 1 to 5. */
  bars: Bars
  /** On the five-point scale, t interval. */
  mean: Estimate | null
  /** The same on 0–100. */
  score: Estimate | null
  /** Points 4 and 5: positive, or easy. Wilson interval. */
  high: Share | null
  /** Points 1 and 2: negative, or difficult. Wilson interval. */
  low: Share | null
  /** High minus low, −100 to 100, adjusted interval. */
  net: Estimate | null
}

/** How many saw the question and how many answered it. */
export interface Funnel {
  seen: number
  emotion: number
  ease: number
  /** Answered both. */
  joint: number
  /** Emotion answers per ask seen; `null` below ten seen. Asks made by the brand's own interface do not count here. */
  response: Share | null
}

/** The funnel of one source: asks that come to people answer differently from those they seek out. */
export interface SourceFunnel extends Funnel {
  source: string
}

/** One wording in one language, and how many emotion answers it brought. */
export interface InstrumentCount {
  id: string
  locale: string
  n: number
}

/** Mean minus target, in points of the five-point scale; `null` without a target or a score. */
export interface Gap {
  emotion: number | null
  ease: number | null
}

/** What is known of a stage or of a touchpoint. */
export interface Figures {
  funnel: Funnel
  sources: SourceFunnel[]
  emotion: ScaleFigures
  ease: ScaleFigures
  pain: PainStatus
  /** It feels bad although it is easy: not a pain point, and not to be left as is. */
  isColdSpot: boolean
  wow: { status: WowStatus; share: Share | null }
  gap: Gap
  /** What was pooled into these figures, most answers first. */
  instruments: InstrumentCount[]
}

/** A reason at one touchpoint. Association, not cause. */
export interface ReasonFigures {
  reason: string
  /** Label as configured, else as the question bank has it; empty where nothing is known but the id. */
  label: Texts
  /** People who named it among those who answered both questions; `null` below ten of them. */
  share: Share | null
  /**
   * What the mean loses (below 0) or gains with the people who named it, in points of 0–100:
   * overall mean − mean of the others. `null` unless at least ten named it and ten did not.
   */
  contribution: { emotion: number; ease: number } | null
}

export interface TouchpointFigures extends Figures {
  touchpoint: string
  stage: string
  moment: Moment | null
  momentOfTruth: boolean
  differentiator: boolean
  reasons: ReasonFigures[]
}

export interface StageFigures extends Figures {
  stage: string
  /** Names as configured; empty where the page's own words name a built-in stage. */
  name: Texts
  phase: Phase
  /** `false` for answers of a stage that the site does not have (any more): shown, not scored. */
  isConfigured: boolean
  /** In the order of the configuration, then by name. */
  touchpoints: TouchpointFigures[]
}

/** A touchpoint that asks for action, with how many it concerns. */
export interface Action {
  touchpoint: string
  stage: string
  kind: 'pain' | 'cold-spot'
  momentOfTruth: boolean
  /** Share that found it difficult (pain) or felt bad (cold spot). */
  share: Share
  /** share × asks seen: people affected, if those who answered are like those who did not. */
  affected: number
}

/** A touchpoint that is certainly easy enough. */
export interface Leave {
  touchpoint: string
  stage: string
  share: Share
}

/** A touchpoint where the answers do not decide yet. */
export interface Undecided {
  touchpoint: string
  stage: string
  /** Ease answers so far. */
  n: number
  status: Exclude<PainStatus, 'pain' | 'clear'>
  share: Share | null
}

/** A configured touchpoint from which nothing came in the period. */
export interface Unmeasured {
  touchpoint: string
  stage: string
}

/** Answers of another layout or order: never pooled with the map's, and never silently dropped. */
export interface LeftOut {
  layout: string
  order: string
  /** Emotion answers. */
  n: number
}

/** The journey map of one site and period: a plain value, as `GET /v1/journey` answers it. */
export interface JourneyMap {
  v: 1
  site: string
  /** UTC days, inclusive, `YYYY-MM-DD`. */
  from: string
  to: string
  /** Only answers in this language; `null` for all. */
  locale: string | null
  funnel: Funnel
  sources: SourceFunnel[]
  /** Languages among the emotion answers of the slice, most answers first. */
  locales: { locale: string; n: number }[]
  /** The layout and order of every figure here; `null` without answers. */
  layout: string | null
  order: string | null
  leftOut: LeftOut[]
  stages: StageFigures[]
  /** Touchpoint → its name as configured, else as the question bank has it; none where there is only the id. */
  names: Record<string, Texts>
  journey: JourneyScore | null
  act: Action[]
  leave: Leave[]
  undecided: Undecided[]
  unmeasured: Unmeasured[]
  /** Touchpoints with enough answers to be flagged as pain: about 1 in 40 on the edge is flagged by chance. */
  tested: number
}
