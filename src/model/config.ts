import type { FollowUp, Layout, OrderChoice } from './answer'
import type { Corner, Edge, Theme } from './card'
import type { Moment } from './journey'
import type { Privacy } from './privacy'
import type { Reason, RecoveryRoute } from './question'
import type { Rules } from './rules'
import type { Texts } from './texts'

/** A reason as configured: its label is still in every language. */
export interface ReasonTexts {
  id: Reason['id']
  label?: Texts
}

/** What a stage or touchpoint is expected to reach, on the five-point scales. */
export interface Target {
  emotion?: number
  ease?: number
}

/** A stage of the brand's journey. */
export interface StageConfig
  extends Omit<AskStage, keyof Rules>,
    Pick<Rules, keyof InheritedRules> {
  name: Texts
  target: Target
  /** What the brand promises at this stage, in its own words. */
  promise: Texts
}

/** Rules as written, which a part of their own reads where there are some. */
type Written<Name extends keyof Of, Of = Rules> = { [name in Name]?: unknown }
type InheritedRules = Written<'where' | 'who' | 'schedule' | 'sample'>

/** What a stage hands down to its touchpoints; what a touchpoint says itself goes over it. */
export interface Inherited extends InheritedRules {
  emotion?: Texts
  ease?: Texts
  reasons?: ReasonTexts[]
  /** @default 'cards' */
  layout?: Layout
  /** Which question comes first where the layout is `cards`. @default 'emotion-first' */
  order?: OrderChoice
  /** The optional questions, in the order in which they are asked. @default none */
  followUps?: FollowUp[]
  /** The way to a person: an address, an event of the page's own, or both. */
  recovery?: { label?: Texts } & Omit<RecoveryRoute, 'label'>
  /** Who acts on the answers. Without an owner the card never promises to tell the team. */
  owner?: string
  /** Limits of these touchpoints, over those of the whole configuration. */
  limits?: Partial<Limits>
}

/** How the touchpoints of a stage ask. */
export interface AskStage extends Inherited {
  id: string
}

/** How a touchpoint asks, over its stage, and over what the question bank knows of it. */
export interface AskTouchpoint extends Inherited, Written<'when' | 'priority' | 'variants'> {
  stage?: string
  moment?: Moment
  /** Key of the question-bank entry whose wording is used where none is given here. */
  entry?: string
}

/** A touchpoint as the report sees it, too. */
export interface TouchpointConfig extends Omit<AskTouchpoint, keyof Rules>, Rules {
  /** What people call it; the question bank's name where missing, else made from its id. */
  name: Texts
  emotion: Texts
  ease: Texts
  reasons: Required<ReasonTexts>[]
  momentOfTruth: boolean
  differentiator: boolean
  target: Target
  promise: Texts
}

/** How often one person may be asked. */
export interface Limits {
  /** Most prompts in one session. @default 1 */
  perSession: number
  /** Days between any two prompts. @default 30 */
  gapDays: number
  /** Days before the same touchpoint asks again. @default 90 */
  touchpointDays: number
  /** Days of quiet after a prompt was dismissed. @default 60 */
  dismissedDays: number
  /** How often the same touchpoint is shown to a person who does not act on it, before it counts as asked. @default 3 */
  impressions: number
  /** Days of quiet after "Ask me later". @default 7 */
  snoozeDays: number
  /** Days of quiet after "Don't ask me again". @default 365 */
  neverDays: number
}

/** A handle on an edge of the page, for people who want to say something by themselves. */
export interface TabConfig {
  /** What it asks about. */
  touchpoint: string
  /** @default 'end' */
  edge: Edge
  /** The word on it; the card's own where missing. */
  label?: Texts
}

/** What a page needs to ask and deliver. */
export interface AskConfig {
  /** `false` switches everything off. @default true */
  enabled: boolean
  site?: string
  endpoint?: string
  /** The language to ask in; the page's own when missing. */
  locale?: string
  /** The languages to ask in; who reads none of them is asked in the first. @default all of the card's */
  locales?: string[]
  /** IANA name of the zone in which days of a schedule begin and end. @default UTC */
  timeZone?: string
  /** How Spanish addresses people. @default 'tu' */
  address: 'tu' | 'usted'
  /** The stages that the brand has named, in the order of the journey. */
  stages: AskStage[]
  touchpoints: Record<string, AskTouchpoint>
  limits?: Partial<Limits>
  tab?: TabConfig
  /** As written: whatever is no setting of ours counts as the most private one. */
  privacy?: Written<keyof Privacy, Privacy>
  /** Seconds after which a prompt closes that nobody has reached for, at least 5. @default 0, never */
  autoClose?: number
  /** Triggers fire in frames, too. @default false */
  frames?: boolean
  theme: Theme
  /** @default 'bottom-end' */
  corner: Corner
}

/** Everything that a brand decides: what asks, and what it is to the journey. */
export interface Config extends Omit<AskConfig, 'touchpoints' | 'limits'> {
  /** In the order of the journey. */
  stages: StageConfig[]
  touchpoints: Record<string, TouchpointConfig>
  limits: Limits
}
