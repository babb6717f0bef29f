import type { Moment, Stage } from './journey'
import { mapped } from './mapped'

/**
 * The question bank: which touchpoints are known with no configuration, their stage, and after the
 * name their moment of truth. The first of a stage asks the stage's own question. The wording is in
 * `src/texts`, one module per language and stage.
 */
const BANK = {
  awareness: 'landing:0 article:0 store-locator:0',
  consideration: 'product-page:1 pricing:1 search-compare:1 demo-webinar:1 free-trial:2 sign-up:1',
  purchase: 'checkout-done:1 booking-done:1 payment-recovered:4 contract-signed:1',
  use: 'feature-task:2 onboarding-done:2 order-tracking:2 delivery-received:2 help-article:3 support-chat-end:3 billing:3 return-refund-done:4 complaint-closed:4',
  loyalty:
    'loyalty-program:5 renewal-done:3 cancellation-done:4 newsletter-prefs:6 referral-sent:5 community-review:5',
} as const satisfies Record<Stage, string>

/** Everyday names of entries. */
const ALIASES = {
  checkout: 'checkout-done',
  'help-center': 'help-article',
} as const

type EntryIn<Text> = Text extends `${infer Entry}:${string} ${infer Rest}`
  ? Entry | EntryIn<Rest>
  : Text extends `${infer Entry}:${string}`
    ? Entry
    : never

/** A name that asks with no configuration at all: a key of the bank, an everyday name, or a stage. */
export type BankName = EntryIn<(typeof BANK)[Stage]> | keyof typeof ALIASES | Stage

/** A touchpoint as the bank knows it. */
export interface BankEntry {
  /** Key of its wording in the texts. */
  entry: string
  stage: Stage
  moment: Moment
}

/** Made when it is asked for: nothing runs while the script loads, where nobody could contain it. */
let known: BankEntry[] | undefined
const entries = (): BankEntry[] =>
  (known ??= (Object.keys(BANK) as Stage[]).flatMap((stage) =>
    mapped(BANK[stage].split(' '), (item) => {
      const [entry = '', moment] = item.split(':')
      return { entry, stage, moment: Number(moment) as Moment }
    }),
  ))

/** Finds a touchpoint in the bank by its key, an everyday name or a stage id, or tells that it is not there. */
export function bankEntry(name: string): BankEntry | undefined {
  const key = name.replaceAll('_', '-')
  const wanted = Object.hasOwn(ALIASES, key) ? ALIASES[key as keyof typeof ALIASES] : key
  return entries().find(({ entry, stage }) => entry === wanted || stage === wanted)
}

/** Every name that works with no configuration: the bank's keys, the everyday names and the stages. */
export function bankNames(): string[] {
  const names = mapped(entries(), ({ entry }) => entry)
  return [...names, ...Object.keys(ALIASES), ...Object.keys(BANK)]
}
