import type { Answer, Batch } from '../../src/model/answer'
import type { Receipt } from '../../src/model/receipt'
import type { Post, Reply } from '../../src/sdk/host/post'

/** What an endpoint does with a batch. */
export type Behaviour = (batch: Batch) => Reply | Promise<Reply>

export const refOf = ({ id, rev }: Answer) => ({ id, rev })

export function receipt(parts: Partial<Receipt> = {}): Reply {
  const json = { accepted: [], duplicate: [], rejected: [], ...parts }
  return { status: 200, json, retryAfter: null }
}

export const accepts: Behaviour = ({ answers }) => receipt({ accepted: answers.map(refOf) })

export const knowsAlready: Behaviour = ({ answers }) => receipt({ duplicate: answers.map(refOf) })

export const isUnreachable: Behaviour = () => {
  throw new TypeError('Failed to fetch')
}

/** Replies with a status and no receipt. */
export const replies =
  (status: number, retryAfter: string | null = null, json?: unknown): Behaviour =>
  () => ({ status, retryAfter, json })

export const rejects =
  (code: string, retryable: boolean): Behaviour =>
  ({ answers }) =>
    receipt({
      rejected: answers.map((answer, i) => {
        return { ...refOf(answer), code, pointer: `/answers/${i}`, retryable }
      }),
    })

/** Refuses any batch that holds one of these answers, as an endpoint does that cannot tell which. */
export const refuses =
  (status: number, ids: string[]): Behaviour =>
  (batch) =>
    batch.answers.some(({ id }) => ids.includes(id)) ? replies(status)(batch) : accepts(batch)

/** An endpoint that does in turn what it is told, and at last always the same. */
export function scriptedEndpoint(...script: Behaviour[]) {
  const batches: Batch[] = []
  const bodies: string[] = []
  let behaviours = script
  const post: Post = async (body) => {
    const batch: Batch = JSON.parse(body)
    bodies.push(body)
    batches.push(batch)
    const behave = behaviours.length > 1 ? behaviours.shift() : behaviours[0]
    return (behave ?? accepts)(batch)
  }
  return {
    post,
    batches,
    bodies,
    /** `id@rev` of everything received, request by request. */
    received: () => batches.map(({ answers }) => answers.map(({ id, rev }) => `${id}@${rev}`)),
    from(...next: Behaviour[]) {
      behaviours = next
    },
  }
}

/** A reply that comes when the test says so. */
export function held(behave: Behaviour = accepts) {
  let release = () => {}
  const isReleased = new Promise<void>((resolve) => {
    release = resolve
  })
  const behaviour: Behaviour = async (batch) => {
    await isReleased
    return behave(batch)
  }
  return { behaviour, release: () => release() }
}
