import type { Answer } from '../model/answer'
import { guarded } from '../model/guarded'
import type { Delivering } from './delivering/start-outbox'
import type { Entry } from './host/entry'
import type { Ledger } from './host/ledger'
import { whenIdle } from './host/page'

/** Takes answers from the first moment of a page, and delivers them as soon as the outbox is there. */
export interface Delivery {
  /** Keeps an answer in the calling task, and sends it. */
  add(answer: Answer): void
  /** Sends an answer once, with nothing kept on the device. */
  sendOnce(answer: Answer): void
  /** Sends now whatever waits; resolves when it has been tried. */
  flush(): Promise<void>
  /** The person has chosen about consent. */
  settle(ledger: Ledger): Promise<void>
  /** The person reaches for the card: gets ready for their tap. */
  warm(): void
  stop(): void
}

/**
 * Starts the delivery of a page. The outbox comes when the page has nothing better to do, or with
 * the first answer; where the network loses it, what the journal has goes out on a later page.
 * @param writeDown keeps an answer until the outbox is there, which finds it in its journal
 * @param bring loads the outbox and starts it
 */
export function createDelivery(
  writeDown: (entry: Entry) => void,
  bring: () => Promise<Delivering>,
): Delivery {
  /** Id → latest revision of what was answered before the outbox came. */
  const early = new Map<string, Answer>()
  let delivering: Delivering | undefined
  let coming: Promise<void> | undefined
  let isStopped = false

  async function start() {
    delivering = await guarded(bring)()
    // Lost by the network; the next use asks for it again.
    if (!delivering) {
      coming = undefined
      return
    }
    if (isStopped) return delivering.stop()
    for (const answer of early.values()) delivering.outbox.add(answer)
    early.clear()
  }

  /** In the calling task once the outbox is there. */
  const use = guarded(async (act: (delivering: Delivering) => void | Promise<void>) => {
    if (isStopped) return
    coming ??= start()
    if (!delivering) await coming
    if (delivering && !isStopped) await act(delivering)
  }, undefined)

  void guarded(async () => {
    await whenIdle()
    return use(() => {})
  })()

  return {
    add(answer) {
      if (delivering) return delivering.outbox.add(answer)
      writeDown({ v: 1, answer, tries: 0, notBefore: 0 })
      early.set(answer.id, answer)
      void use(() => {})
    },
    sendOnce: (answer) => void use(({ outbox }) => outbox.sendOnce(answer)),
    flush: () => use(({ outbox }) => outbox.flush(true)),
    settle: (ledger) => use(({ settle }) => settle(ledger)),
    warm: () => void use(({ warm }) => warm()),
    stop() {
      isStopped = true
      delivering?.stop()
    },
  }
}
