export type { StageConfig, TouchpointConfig } from '../model/config'
export type {
  Asked,
  Cell,
  Counts,
  FollowUpCell,
  ReasonCell,
  Slice,
  VariantCell,
} from '../model/cube'
export type { Feeling, Success } from '../model/follow-up'
export type { Moment, Phase } from '../model/journey'
export type { SuppressedCount } from '../model/suppressed'
export type { Texts } from '../model/texts'
export type {
  ExpectationFigures,
  FeelingFigures,
  FollowUpFigures,
  SuccessFigures,
} from './follow-up-figures'
export { type JourneyMapInput, journeyMap } from './journey-map'
export { type JourneyPage, journeyPage } from './journey-page'
export type {
  Action,
  Figures,
  Funnel,
  Gap,
  Group,
  InstrumentCount,
  JourneyMap,
  Leave,
  LeftOut,
  Reach,
  ReachedStage,
  ReasonFigures,
  SourceFunnel,
  StageFigures,
  TouchpointFigures,
  Undecided,
  Unmeasured,
} from './map'
export type { ScaleFigures } from './scale-figures'
export { type JourneyScore, journeyScore, type StageScore } from './statistics/journey-score'
export {
  type Bars,
  type Estimate,
  type Mean,
  meanInterval,
  toScore,
} from './statistics/mean-interval'
export { netScore } from './statistics/net-score'
export { PAIN_THRESHOLD, type PainStatus, painStatus } from './statistics/pain-status'
export { MINIMUM_N, NORMAL_N, type Sample, sampleOf } from './statistics/sample'
export { type Share, wilson } from './statistics/wilson'
export { WOW_THRESHOLD, type WowStatus, wowStatus } from './statistics/wow-status'
export type { VariantDifference, VariantFigures } from './variant-figures'
