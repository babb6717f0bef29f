import type { Answer, Change, ContextValue, Point } from '../model/answer'
import type { Consent } from '../model/privacy'
import type { Ref } from '../model/receipt'
import type { PastAsk } from './host/past-ask'
import type { Undelivered } from './outbox/outbox'
import type { Reason } from './targeting/reason'

/** What you may set when you start Latido on a page. */
export interface CxOptions<Config = unknown> {
  /** The name that the collector knows your site by. @default the configuration's, else the host name */
  site?: string
  /** Where answers are posted; any address that speaks the wire contract. @default the configuration's */
  endpoint?: string
  /** The configuration, or the address of its JSON file. @default the question bank alone */
  config?: Config
  /** BCP 47 tag of the language to ask in. @default the page's `lang`, else the browser's language */
  locale?: string
  /** A touchpoint that a handle on an edge of the page asks about, for people who want to say something. */
  tab?: string
  /** A touchpoint to ask without any code. */
  ask?: string
  /**
   * When {@link CxOptions.ask} asks: `load`, `delay:30` (seconds), `scroll:50` (percent of the page),
   * `exit`, `idle:60` (seconds), `visible:#id`, `click:#id` or `event:name`.
   * @default 'load'
   */
  when?: string
  /**
   * Says whether now is a good time to come up with a card. While it says no, or throws, the ask
   * waits as it does for a person who is busy. Not asked for cards inside a page.
   * @example canAsk: () => !player.isPlaying
   */
  canAsk?: (touchpoint: string) => boolean | Promise<boolean>
  /**
   * What holds until {@link Cx.consent} tells what the person has chosen. Here it holds from the first
   * moment, before the configuration has been read.
   * @default the configuration's `privacy.consent`
   */
  consent?: Consent
  /** A pseudonymous id of the person, as {@link Cx.identify} takes it. */
  visitor?: string
  /**
   * Where your page remembers what people who are signed in were asked: limits hold on all of their
   * devices. What this device remembers counts as well.
   */
  ledger?: OwnLedger
}

/** The asks of one person, as your own system remembers them. */
export interface OwnLedger {
  /** What the person was asked. Called once; it holds a question back for 2 s at most. */
  read(): Iterable<PastAsk> | Promise<Iterable<PastAsk>>
  /** Takes an ask when it is shown, and again when the person acts: the same touchpoint and time. */
  write(ask: PastAsk): void | Promise<void>
}

/** What you may add to one ask. */
export interface AskOptions {
  /** Facts that travel with the answer, such as an order number; at most 20, nothing personal. */
  context?: Record<string, ContextValue>
  /**
   * The element of the page, or a selector of it, that the card stands beside: it follows the element
   * and closes with it. On phones the card is the sheet at the bottom all the same.
   * @default a corner of the window
   */
  anchor?: Element | string | null
  /** BCP 47 tag of the language for this ask. */
  locale?: string
}

/** Why an ask did not show, beyond what {@link Reason} decides. */
export type SuppressedReason =
  | Reason
  /** The person was busy for a minute, or left the page before: see docs/manners.md. */
  | 'busy'
  /** The card could not be loaded. */
  | 'unavailable'
  /** `record` was given something that is no answer. */
  | 'invalid'
  /** `destroy` has been called. */
  | 'destroyed'

/** How an ask ended. `answer` is the record as it was delivered. */
export type AskResult =
  | { outcome: 'answered'; answer: Answer }
  | { outcome: 'dismissed' | 'ignored' }
  | { outcome: 'suppressed'; reason: SuppressedReason }

/** Whether a touchpoint would ask here and now, and every reason against it. */
export interface Why {
  wouldAsk: boolean
  reasons: SuppressedReason[]
}

/** An answer that your own interface has collected. */
export interface OwnAnswer {
  emotion?: Point
  ease?: Point
  reasons?: string[]
  comment?: string
  context?: Record<string, ContextValue>
}

/** What happens, by name, and what its listeners receive. */
export interface CxEvents {
  /** The question is on screen. */
  shown: { touchpoint: string }
  /** The person has tapped: the answer as it now is, and what changed. */
  answer: { answer: Answer; change: Change }
  /** The person is done. */
  complete: { answer: Answer }
  /** The card was closed by hand before Done. */
  dismiss: { touchpoint: string }
  suppressed: { touchpoint: string; reason: SuppressedReason }
  /** The person found it difficult (ease 1 or 2; in a grid, 1 of 3). */
  pain: { answer: Answer }
  /** The same person felt very good and found it very easy. */
  wow: { answer: Answer }
  /**
   * Help was offered, taken or declined: `answer.recovery` says which. `event` is there when it was
   * taken and the configuration named one: the moment to open your own chat or callback.
   */
  recovery: { answer: Answer; event?: string }
  /** The endpoint has these revisions. */
  delivered: { refs: Ref[] }
  /** These did not arrive; `willRetry` says whether they are kept and sent again. */
  undelivered: Undelivered
}

/** Facts about a visit, by name. */
export type Traits<Trait extends string = string> = string extends Trait
  ? Record<string, ContextValue>
  : { [name in Trait]?: ContextValue }

/**
 * Latido on one page. After it has started, nothing of it throws or rejects.
 * @typeParam Touchpoint the names that may be asked: {@link TouchpointOf}
 * @typeParam Event the events that may be told: {@link EventOf}
 * @typeParam Trait the facts that rules ask for: {@link TraitOf}
 */
export interface Cx<
  Touchpoint extends string = string,
  Event extends string = string,
  Trait extends string = string,
> {
  /**
   * Asks how it felt and how easy it was, if this is the moment. Always resolves, when the card has
   * closed or did not open.
   * @example cx.ask('checkout', { context: { order: 'A-1' } })
   */
  ask(touchpoint: Touchpoint, options?: AskOptions): Promise<AskResult>
  /** Delivers an answer from your own interface, with the same limits kept and the same delivery. */
  record(touchpoint: Touchpoint, answer: OwnAnswer): Promise<AskResult>
  /** Tells whether it would ask here and now, and if not, why: the same decision, explained. */
  why(touchpoint: Touchpoint): Promise<Why>
  /**
   * Tells that something has happened, and fires the triggers that the configuration declares for it.
   * Before the script or its rules have loaded, too. The properties stay on the page.
   * @example cx.track('order_placed', { total: 59 })
   */
  track(event: Event, properties?: Record<string, ContextValue>): void
  /** Adds facts about this visit: rules may ask for them, and they travel with every answer. */
  context(traits: Traits<Trait>): void
  /**
   * Names the person by an id of yours that says nothing about them; `null` forgets it. It travels
   * with every answer, and draws stay with it.
   */
  identify(visitor: string | null, traits?: Traits<Trait>): void
  /**
   * Tells what the person has chosen about consent; it holds for this page view, so tell it on each.
   * With `pending` and `denied` nothing is looked at or kept on the device, nothing but what the
   * person submits is sent, and it carries no id of them. `denied` also removes all that is kept;
   * what the person had submitted before is delivered from memory.
   */
  consent(choice: Consent): void
  /** Calls back on an event; returns its undo. */
  on<E extends keyof CxEvents>(event: E, listener: (detail: CxEvents[E]) => void): () => void
  /** Closes the card that is open. */
  close(): void
  /** Sends now whatever waits; resolves when it has been tried. */
  flush(): Promise<void>
  /** Leaves the page as it was found; answers on their way stay kept and go out on the next page. */
  destroy(): void
}
