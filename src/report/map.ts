import type { Moment, Phase } from '../model/journey'
import type { Texts } from '../model/texts'
import type { FollowUpFigures } from './follow-up-figures'
import type { ScaleFigures } from './scale-figures'
import type { JourneyScore } from './statistics/journey-score'
import type { PainStatus } from './statistics/pain-status'
import type { Share } from './statistics/wilson'
import type { WowStatus } from './statistics/wow-status'
import type { VariantFigures } from './variant-figures'

/** How many saw the question and how many answered it. */
export interface Funnel {
  seen: number
  /** Answered at least one of the two. */
  answered: number
  emotion: number
  ease: number
  /** Answered both. */
  joint: number
  /** Answered per ask seen; `null` below ten seen. Asks made by the brand's own interface do not count here. */
  response: Share | null
}

/** The funnel of one source: asks that come to people answer differently from those they seek out. */
export interface SourceFunnel extends Funnel {
  source: string
}

/** One wording in one language, and how many answers it brought. */
export interface InstrumentCount {
  id: string
  locale: string
  n: number
}

/** Mean minus target, in points of the five-point scale; `null` without a target or a score, and in a grid. */
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
  /** Very good and very easy at once. `unavailable` where nobody was asked both, and in a grid. */
  wow: { status: WowStatus | 'unavailable'; share: Share | null }
  /** It felt good and was easy at once: points above the middle. `null` where nobody was asked both. */
  flow: Share | null
  gap: Gap
  followUps: FollowUpFigures
  /** What was pooled into these figures, most answers first. */
  instruments: InstrumentCount[]
}

/** A way of asking whose answers may be pooled. */
export interface Group {
  layout: string
  /** `null` in a split, where each person was asked one of the two questions. */
  order: string | null
  /** Whether people opened the question themselves, from a tab: they are other people. */
  isSought: boolean
}

/** A reason at one touchpoint. Association, not cause. */
export interface ReasonFigures {
  reason: string
  /** Label as configured, else as the question bank has it; empty where nothing is known but the id. */
  label: Texts
  /** People who named it among those who answered all they were asked; `null` below ten of them. */
  share: Share | null
  /**
   * What the mean loses (below 0) or gains with the people who named it, in points of 0–100:
   * overall mean − mean of the others. `null` unless at least ten named it and ten did not, and
   * in a split.
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
  /** Its wordings, compared; `null` where it has one. The figures above are of all of them together. */
  variants: VariantFigures | null
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

/** Answers to another way of asking: never pooled with the map's, and never silently dropped. */
export interface LeftOut extends Group {
  /** Answers. */
  n: number
}

/** Who was asked, of the asks that came to people. */
export interface Reach {
  /** The question was on screen. */
  shown: number
  /** It was not, in so many page views. */
  suppressed: number
  /** Why not, the most frequent first. */
  reasons: { reason: string; n: number }[]
}

export interface ReachedStage extends Reach {
  stage: string
  /** The most wanted first. */
  touchpoints: (Reach & { touchpoint: string })[]
}

/** Answers that people gave and pages had to give up, as told in the period. */
export interface Lost {
  n: number
  /** Why, the most frequent first. */
  causes: { cause: string; n: number }[]
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
  /** All sources of the layout and order, whether their answers are in the figures or left out. */
  sources: SourceFunnel[]
  /**
   * Who was asked, and which answers never arrived, in every layout and order. `null` where the slice
   * names a language: what was not shown, or not delivered, has none.
   */
  reach: { total: Reach; stages: ReachedStage[]; lost: Lost } | null
  /** Languages among the answers of the slice, most answers first. */
  locales: { locale: string; n: number }[]
  /** The layout and order of every figure here; `null` where nothing was asked. */
  layout: string | null
  /** `null` in a split, too. */
  order: string | null
  /** Whether the figures are of people who opened the question themselves, from a tab. */
  isSought: boolean
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
