import type { ContextValue, Device } from '../../../model/answer'

/** What the rules of a touchpoint are compared with. */
export interface Facts {
  /** Milliseconds since 1970. */
  now: number
  /** IANA name of the zone in which days begin and end. */
  timeZone?: string
  /** Path of the page. */
  path: string
  /** BCP 47 tag of the language that it would be asked in. */
  locale: string
  device: Device
  /** The person has acted on a question on this device before. */
  isReturning: boolean
  /** What the person has chosen about consent, if anything. */
  consent?: unknown
  traits: Record<string, ContextValue>
  /** What draws stay with: an id of the visit, and one of the visitor. */
  units: { visit: string; visitor: string }
}
