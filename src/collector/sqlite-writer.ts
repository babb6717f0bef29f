import type { DatabaseSync } from 'node:sqlite'
import { countedOf, type FollowUps } from './counted'
import { createGroupCommit, type GroupCommit } from './group-commit'
import { inTransaction } from './open-sqlite'
import { WRITES } from './schema'
import { createCubes, type Place } from './sqlite-cubes'
import type { Lost, Received, Suppressed, Verdict } from './store'

/** One request's answers, counts and losses, written together or not at all. */
export interface Append {
  site: string
  answers: Received[]
  suppressed: Suppressed[]
  lost: Lost[]
}

/** Writes answers and their cubes in the same transaction. */
export function createSqliteWriter(database: DatabaseSync): GroupCommit<Append, Verdict[]> {
  const cubes = createCubes(database)
  const findAnswer = database.prepare(WRITES.findAnswer)
  const putAnswer = database.prepare(WRITES.putAnswer)
  const addSuppressed = database.prepare(WRITES.addSuppressed)
  const addLost = database.prepare(WRITES.addLost)
  const takeLost = database.prepare(WRITES.takeLost)

  function writeAnswer(site: string, received: Received): Verdict {
    const { answer, receivedAt, answeredAt, dimensions } = received
    const stored = findAnswer.get({ site, id: answer.id })
    if (stored && Number(stored.rev) >= answer.rev) return 'duplicate'

    const series = answer.test ? null : cubes.seriesOf(site, dimensions)
    const day = stored ? Number(stored.day) : received.day
    const { followUps, ...points } = countedOf(answer)
    const { reasons, variant = null } = dimensions
    putAnswer.run({
      site,
      id: answer.id,
      rev: answer.rev,
      series,
      day,
      ...points,
      reasons: JSON.stringify(reasons),
      followUps: JSON.stringify(followUps),
      variant,
      hasComment: answer.comment ? 1 : 0,
      receivedAt,
      answeredAt,
      answer: JSON.stringify(answer),
    })
    // Told as lost, and here after all.
    if (!stored) takeLost.run({ site, id: answer.id })
    const before = stored && placeOf(stored)
    if (before) cubes.take(before)
    if (series !== null) cubes.add({ series, day, ...points, reasons, followUps, variant })
    return 'accepted'
  }

  return createGroupCommit({
    write({ site, answers, suppressed, lost }: Append) {
      for (const { day, stage, touchpoint, reason, n } of suppressed) {
        addSuppressed.run({ site, day, stage, touchpoint, reason, n })
      }
      const verdicts = answers.map((answer) => writeAnswer(site, answer))
      for (const { id, cause, day } of lost) addLost.run({ site, id, cause, day })
      return verdicts
    },
    transaction(work) {
      try {
        inTransaction(database, work)
      } catch (error) {
        cubes.forget()
        throw error
      }
    },
  })
}

function placeOf(row: Record<string, unknown>): Place | undefined {
  if (row.series === null) return
  return {
    series: Number(row.series),
    day: Number(row.day),
    emotion: Number(row.emotion),
    ease: Number(row.ease),
    reasons: readReasons(row.reasons),
    followUps: readFollowUps(row.followUps),
    variant: row.variant === null ? null : String(row.variant),
  }
}

/** Reads the list of reasons that the writer has stored. */
export function readReasons(column: unknown): string[] {
  const reasons: unknown = JSON.parse(String(column))
  return Array.isArray(reasons) ? reasons.map(String) : []
}

function readFollowUps(column: unknown): FollowUps {
  const followUps: unknown = JSON.parse(String(column))
  if (typeof followUps !== 'object' || followUps === null) return {}
  return Object.fromEntries(
    Object.entries(followUps).map(([question, choice]) => [
      question,
      typeof choice === 'number' ? choice : String(choice),
    ]),
  )
}
