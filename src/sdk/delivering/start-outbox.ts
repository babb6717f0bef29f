import type { Answer, Batch } from '../../model/answer'
import { encode } from '../../model/encode'
import type { resolve } from '../../model/resolve'
import type { Events } from '../events'
import { aloneAs } from '../host/alone-as'
import type { Tell } from '../host/console'
import { databaseJournal } from '../host/database-journal'
import { keepGood, lastGood } from '../host/last-good'
import type { Ledger } from '../host/ledger'
import { localJournal } from '../host/local-journal'
import { keptLosses } from '../host/losses'
import { after, all, type Undo, whenBack, whenHidden } from '../host/page'
import { isConsenting, type Person } from '../host/person'
import { type Post, postTo } from '../host/post'
import { steadyClock } from '../host/steady-clock'
import type { Storages } from '../host/storages'
import { whenForbidden } from '../host/when-forbidden'
import type { ReadyConfig } from '../load-config'
import { createOutbox, type Outbox } from '../outbox/outbox'
import { type Suppressed, suppressedCounts } from './suppressed-counts'

/** The outbox of this page, at work. */
export interface Delivering {
  outbox: Outbox
  /** Opens the journal's database ahead of the first tap. */
  warm(): void
  /** The person has chosen about consent: from now on that holds, and for what is kept, too. */
  settle(ledger: Ledger): Promise<void>
  stop: Undo
}

/** What the outbox takes from its page. */
interface OfPage {
  events: Events
  person: Person
  storages: Storages
  tell: Tell
  suppressed: Suppressed
  resolve: typeof resolve
  /** The browser's own, taken while `cx.js` loaded: by now the page may have wrapped it. */
  fetch: typeof fetch
}

/** Delivers what earlier pages have left, and from now on whenever it may work. */
export function startOutbox(
  config: ReadyConfig,
  { events, person, storages, tell, suppressed, resolve, fetch }: OfPage,
): Delivering {
  const { site, endpoint, file, enabled } = config
  /** Switched off, or forbidden for the life of the page by its policy: nothing leaves, all is kept. */
  let isShut = !enabled
  const send = postTo(endpoint, fetch)
  const post: Post = async (body) => {
    if (isShut) throw new Error('nothing may be sent')
    return send(body)
  }
  const database = databaseJournal(storages, site)
  const over = new AbortController()
  const alone = aloneAs(`cx:${site}`, over.signal)
  const outbox = createOutbox({
    site,
    journals: [localJournal(storages, site), database],
    mayKeep: () => isConsenting(person),
    losses: keptLosses(storages, site),
    post,
    now: steadyClock(),
    clock: Date.now,
    random: Math.random,
    alone: async (task) => {
      if (enabled) await alone(task)
    },
    after,
    onDelivered: (refs) => events.emit('delivered', { refs }),
    onUndelivered(undelivered) {
      // A network that is down (status 0) and a busy endpoint (429, 5xx) are no mistake.
      const { status } = undelivered
      if (status && status !== 429 && status < 500) tell('undelivered', endpoint, undelivered)
      events.emit('undelivered', undelivered)
    },
  })
  /** Only for people who have acted: nothing lies on the device before. */
  const keepFile = () => file && keepGood(storages, file.address, file.content)
  const freshCounts = suppressedCounts(suppressed, config, resolve)

  /** Once and never again: what may have arrived would be counted twice. */
  function sendCounts() {
    if (!isConsenting(person)) return
    const counts = freshCounts()
    // What gave way to a preview was asked of nobody.
    if (/\bcx-preview=/.test(location.search)) return
    const batch: Batch = { v: 1, site, sentAt: Date.now(), answers: [], counts }
    if (counts.length) post(encode(batch)).catch(() => {}) // offline: these are lost
  }

  if (file && lastGood(storages, file.address)) keepFile()
  void outbox.flush(true)
  const stop = all([
    outbox.close,
    () => over.abort(),
    whenBack(outbox.flush),
    whenHidden(outbox.hurry),
    whenHidden(sendCounts),
    whenForbidden(endpoint, () => {
      isShut = true
    }),
  ])
  function add(answer: Answer) {
    outbox.add(answer)
    keepFile()
  }
  /** What nobody has submitted leaves the page only where more than that may be told. */
  function sendOnce(answer: Answer) {
    if (isConsenting(person)) outbox.sendOnce(answer)
  }
  async function settle(ledger: Ledger) {
    if (person.consent === 'denied' || ledger.here[0]) {
      const { settle } = await import('../settling/index')
      await settle({ config, ledger, person, add: outbox.add })
    }
    // What may be looked at again goes out.
    await outbox.flush(true)
  }
  return { outbox: { ...outbox, add, sendOnce }, warm: database.warm, settle, stop }
}
