import type { FollowUp, Layout, Order } from '../../model/answer'
import type { Feeling, Success } from '../../model/follow-up'

/** Everything that the journey page says, in one language. `{…}` is filled in by {@link fill}. */
export interface PageWords {
  title: string
  /** Built-in stage id → its name; a configured name wins. */
  stages: Record<string, string>
  phases: Record<'before' | 'during' | 'after', string>
  emotion: string
  ease: string
  emotionPoints: [string, string, string, string, string]
  easePoints: [string, string, string, string, string]
  interfaceLanguage: string
  period: string
  days: string
  answersLanguage: string
  allLanguages: string
  answers: string
  /** The same for exactly one. */
  oneAnswer: string
  live: Record<'connecting' | 'live' | 'reconnecting' | 'denied', string>
  loading: string
  curve: string
  curveLead: string
  /** What is special of a map whose answers come from another layout than two questions in a row. */
  layoutLead: Record<'split' | 'grid3', string>
  asTable: string
  collecting: string
  noAnswers: string
  smallSample: string
  interval: string
  /** In place of an interval, where everyone answered alike and there is no spread to compute it from. */
  allAlike: string
  target: string
  momentOfTruth: string
  differentiator: string
  pain: string
  coldSpot: string
  wow: string
  stage: string
  touchpoint: string
  score: string
  journeyMean: string
  journeyPeakEnd: string
  journeyNone: string
  rememberedWorse: string
  rememberedBetter: string
  rememberedAlike: string
  journeyBasis: string
  touchpoints: string
  touchpointsLead: string
  foundDifficult: string
  bothBest: string
  /** The top of a grid, which is no WOW. */
  flow: string
  marks: string
  noMark: string
  /** A touchpoint or reason that the site does not know. */
  other: string
  reasons: string
  outOf: string
  range: string
  toDo: string
  act: string
  actNone: string
  leave: string
  leaveNone: string
  undecided: string
  undecidedNone: string
  painSentence: string
  coldSpotSentence: string
  affected: string
  leaveSentence: string
  watchSentence: string
  unclearSentence: string
  insufficientSentence: string
  unmeasured: string
  painFirst: string
  followUps: string
  followUpsLead: string
  followUpQuestions: Record<FollowUp, string>
  successes: Record<Success, string>
  /** Worse, as expected, better. */
  expectations: [string, string, string]
  /** Definitely not … definitely. */
  intentPoints: string[]
  feelings: Record<Feeling, string>
  wholeStage: string
  variants: string
  variantsLead: string
  variant: string
  variantsCompared: string
  variantsDiffer: string
  variantsAlike: string
  variantsCollecting: string
  reach: string
  reachLead: string
  shown: string
  notShown: string
  whyNot: string
  /** Why an ask was not shown, by its reason. */
  suppressed: Record<string, string>
  neverArrived: string
  neverArrivedLead: string
  /** Why an answer was given up, by its cause. */
  lostCauses: Record<string, string>
  funnel: string
  funnelLead: string
  seen: string
  answeredEmotion: string
  answeredEase: string
  response: string
  sources: Record<string, string>
  total: string
  /** Heading of the table that tells how each place of the question was answered. */
  byPlace: string
  place: string
  comments: string
  commentsNone: string
  notes: string
  noteScale: Record<Layout, string>
  noteEffortFirst: string
  noteSought: string
  noteFollowUps: string
  noteSample: string
  noteWho: string
  noteNoneLost: string
  noteInstruments: string
  noteLeftOut: string
  /** What the ways of asking are called. */
  layouts: Record<Layout, string>
  orders: Record<Order, string>
  sought: string
  notePeriod: string
  noteCause: string
  noteTested: string
  notePeakEnd: string
  missing: Notice
  denied: Notice
  unreachable: Notice
  failed: Notice
  empty: Notice
  retry: string
}

/** A message in place of the map: what is the matter, and what to do next. */
export interface Notice {
  title: string
  text: string
}

/** Puts values into `{name}` places; an unknown place stays as it is. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place))
}
