import type { Device } from './answer'
import type { Texts } from './texts'

/** What a filter compares. */
export type Fact = string | number | boolean

/** Conditions on one property of an event or one trait of the visit; all that are given must hold. */
export interface Filter {
  property: string
  is?: Fact
  /** Holds for a missing property too. */
  isNot?: Fact
  in?: Fact[]
  /** Part of a text, in any case. */
  contains?: string
  /** A regular expression, in any case. */
  matches?: string
  /** Greater than. */
  gt?: number
  /** Less than. */
  lt?: number
}

/** What makes a touchpoint ask by itself, with no call of the page. */
export type TriggerKind = (typeof TRIGGERS)[number]
export const TRIGGERS = ['event', 'load', 'scroll', 'visible', 'click', 'exit', 'idle'] as const

/** One moment at which a touchpoint asks by itself. */
export interface Trigger {
  on: TriggerKind
  /** Name of the event that `cx.track` tells. For `event`. */
  event?: string
  /** What the properties of that event must be like; all must fit. */
  if?: Filter[]
  /** Names of events that call the ask off until its delay has passed. */
  unless?: string[]
  /** How far the page has been scrolled, 1–100. For `scroll`. @default 50 */
  percent?: number
  /** CSS selector of the elements that are meant. For `visible` and `click`. */
  selector?: string
  /** Without a movement, key or touch. For `idle`. @default 30 */
  seconds?: number
  /** Seconds between the moment and the ask; goes on across pages of the same visit. @default 0 */
  delay?: number
  /** Where there is no mouse: a quick scroll up counts as leaving. For `exit`. @default false */
  touch?: boolean
}

/** On which pages a touchpoint asks: paths such as `/order/*` or `/product/:id`. */
export interface PageRule {
  /** One of these; every page when missing. */
  paths?: string[]
  /** None of these. */
  not?: string[]
}

/** Whom a touchpoint asks. */
export interface PersonRule {
  /** Languages of the card, `es` for every Spanish. */
  locales?: string[]
  devices?: Device[]
  /** `returning` has answered or dismissed a question on this device before. */
  visitor?: (typeof VISITORS)[number]
  /** Facts that the page has told by `cx.context`; all must fit. */
  traits?: Filter[]
  /** `granted`: only whoever has given it. */
  consent?: 'granted'
}
export const VISITORS = ['new', 'returning'] as const

/** Between which days a touchpoint asks. */
export interface Schedule {
  /** First day, `2026-12-01`, or instant with its offset, `2026-12-01T09:00+01:00`. */
  from?: string
  /** Last day, which still asks, or instant. */
  to?: string
}

/** Which share of the people a touchpoint asks. */
export interface Sample {
  /** 0–1. @default 1 */
  rate?: number
  /** Whom the draw stays with. @default 'visit' */
  per?: (typeof UNITS)[number]
  /** Answers a week that are enough: the collector publishes the rate that they take. */
  weekly?: number
}
export const UNITS = ['visit', 'visitor'] as const

/** Another wording, for a share of the people. */
export interface Variant {
  /** What the answers carry. */
  id: string
  /** Its share, relative to the others'. @default 1 */
  weight?: number
  emotion?: Texts
  ease?: Texts
}

/** What decides about a touchpoint beyond its limits: when, where, whom and how it asks. */
export interface Rules {
  when?: Trigger[]
  where?: PageRule
  who?: PersonRule
  schedule?: Schedule
  sample?: Sample
  /** Among those that would ask at the same moment the highest asks. @default 0 */
  priority?: number
  variants?: Variant[]
}
