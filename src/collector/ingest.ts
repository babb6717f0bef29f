import { BATCH_LIMIT } from '../model/answer'
import { decodeBatch } from '../model/decode-answer'
import type { Issue } from '../model/issue'
import type { Receipt } from '../model/receipt'
import { mayAnswer } from './cors'
import { lostOf } from './lost-of'
import { privateJson } from './private-json'
import { type ProblemItem, problem } from './problem'
import { readBody } from './read-body'
import { receive } from './receive'
import { refOf, rejectInvalid } from './reject'
import type { Site } from './site'
import type { Received, Store } from './store'

export interface IngestParts {
  store: Store
  siteNamed(name: string): Site | undefined
  now(): number
  /** Called after the commit, with what was accepted. */
  onStored(site: string, accepted: Received[]): void
}

/**
 * `POST /v1/answers`: stores what can be stored and says of each answer what became of it. Only
 * what is on disk is acknowledged.
 */
export async function ingest(request: Request, parts: IngestParts): Promise<Response> {
  const body = await readBody(request)
  if (body instanceof Response) return body
  const batch = decodeBatch(body.json)
  if (Array.isArray(batch)) {
    return problem('bad-batch', { errors: problemItems(batch) })
  }
  if (batch.answers.length > BATCH_LIMIT) return problem('too-large')

  const site = parts.siteNamed(batch.site)
  const isOriginKnown = site !== undefined && mayAnswer(request, site.origins)
  const receipt: Receipt & { ignored?: ProblemItem[] } = {
    accepted: [],
    duplicate: [],
    rejected: [],
  }
  const received: Received[] = []
  for (const [i, item] of batch.answers.entries()) {
    const pointer = `/answers/${i}`
    if (Array.isArray(item)) {
      receipt.rejected.push(rejectInvalid(item, pointer, body.json))
    } else if (isOriginKnown) {
      const arrival = { receivedAt: parts.now(), sentAt: batch.sentAt }
      received.push(receive(item, arrival, site.dimensionsOf(item)))
    } else {
      // The page keeps the answer, so a configuration that is put right later loses nothing.
      const code = site ? 'origin' : 'site'
      receipt.rejected.push({ ...refOf(item), code, pointer, retryable: true })
    }
  }

  if (batch.ignored.length > 0) receipt.ignored = problemItems(batch.ignored)
  const now = parts.now()
  // What is told of a site by pages that may not answer for it counts nowhere.
  const suppressed = isOriginKnown ? batch.counts.map((count) => site.suppressedOf(count, now)) : []
  const lost = isOriginKnown ? batch.lost.map((loss) => lostOf(loss, now)) : []
  const isEmpty = received.length + suppressed.length + lost.length === 0
  const beside = { suppressed, lost }
  const verdicts = site && !isEmpty ? await parts.store.append(site.name, received, beside) : []
  const accepted: Received[] = []
  for (const [i, verdict] of verdicts.entries()) {
    const one = received[i]
    if (!one) continue
    receipt[verdict].push(refOf(one.answer))
    if (verdict === 'accepted') accepted.push(one)
  }
  if (accepted.length > 0) parts.onStored(batch.site, accepted)
  return privateJson(receipt)
}

/** What a sender may be told: never what was found. */
function problemItems(issues: Issue[]): ProblemItem[] {
  return issues.map(({ path, expected }) => ({ pointer: path && `/${path}`, expected }))
}
