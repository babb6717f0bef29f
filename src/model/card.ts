import type { Change, End } from './answer'
import type { Rgb } from './contrast'
import type { Accents } from './palette'
import type { Question } from './question'

/** A corner of the window, named by the direction of the text: `end` is right in English. */
export type Corner = 'bottom-end' | 'bottom-start' | 'top-end' | 'top-start'

/** An edge of the window, named by the direction of the text: `end` is right in English. */
export type Edge = 'end' | 'start' | 'bottom'

/**
 * Where the card stands: over the page in a corner, beside an element or in place of the handle that
 * was tapped (on phones always a sheet at the bottom), or inside an element.
 */
export type Place =
  | { kind: 'card'; corner: Corner }
  | { kind: 'anchor'; follow: Follow }
  | { kind: 'tab'; edge: Edge }
  | { kind: 'inline'; host: HTMLElement }

/**
 * Keeps the host element of a card beside the element that it belongs to, until the signal says that
 * the card has closed; `onGone` is called when that element is not to be seen any more.
 */
export type Follow = (host: HTMLElement, signal: AbortSignal, onGone: () => void) => void

/** How the card looks; becomes custom properties on its host element. */
export interface Theme {
  /** Any CSS colour; the one hue of the faces and buttons. */
  accent: string
  /** Corner radius in px. */
  radius: number
  /** Follows the system unless set. */
  scheme: 'auto' | 'light' | 'dark'
  /** Any CSS colour of the card; white by day and nearly black by night when missing. */
  background?: string
  /** Any CSS colour of the text; nearly black or nearly white when missing, whichever can be read. */
  ink?: string
  /** A font-family list; the system's interface font when missing. */
  font?: string
  /** Address of a picture at the top of the first questions. */
  logo?: string
  /** A whole look to begin with, under everything that is set beside it. */
  preset?: Preset
}

export type Preset = 'calm' | 'bold' | 'plain'

/**
 * Finds the colours of a card, by the custom property that carries each.
 * @param read gives any CSS colour as red, green and blue
 */
export type Paint = (read: (color: string) => Rgb, isDark: boolean) => Painted

/** The accents, and more colours where a brand has chosen the card's own. */
export interface Painted extends Accents {
  '--bg'?: Rgb
  '--ink'?: Rgb
  '--soft'?: Rgb
  '--line'?: Rgb
  '--tint'?: Rgb
  '--edge'?: Rgb
}

/** How a card looks: its theme, and its colours where they do not follow from the accent alone. */
export interface Look {
  theme: Theme
  paint?: Paint
}

/** One showing of a question to one person. */
export interface Card extends Look {
  question: Question
  place: Place
  /** Seconds after which a card over the page closes that nobody has reached for; never when missing or 0. */
  autoClose?: number
  /** Called once, when the question is on screen. */
  onShown(): void
  /** Told when the accent cannot be read on the card as text, with what is used for that instead. */
  onCorrected?(given: Rgb, background: Rgb, used: Rgb): void
  /** The person reaches for the card (pointer over it, focus or touch inside), before any tap. */
  onReach(): void
  /** Called in the same task as the tap, once for every change. */
  onChange(change: Change): void
  /** The person puts the question off: `onEnd` follows when the card has closed. */
  onQuiet?(how: 'snoozed' | 'never'): void
  /**
   * The ask is over; called once. `complete` after Done, `dismissed` when closed before it,
   * `ignored` when the page took the card away or its time was over. Over a page the card has gone by then; inside a
   * page its thanks stay in place until {@link CloseCard}.
   */
  onEnd(end: Exclude<End, 'open'>): void
}

/**
 * Takes the card away. A comment that is still being typed is told first; `onEnd` is not called.
 * Harmless when the card has already gone.
 */
export type CloseCard = () => void

/** What the lazily loaded widget offers. */
export interface Widget {
  open(card: Card): CloseCard
  /** Loads what a question needs beyond the card: its grid, or what puts it off. */
  openerOf(question: Question): Promise<Pick<Widget, 'open'>>
  /**
   * Loads what a card needs to stand beside an element of the page; nothing where what is given is no
   * element, or selector of one, that can be seen.
   */
  beside(anchor: unknown): Promise<Follow | undefined>
}
