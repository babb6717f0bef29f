import type { DatabaseSync } from 'node:sqlite'
import { type Answer, FOLLOW_UPS } from '../model/answer'
import type {
  Asked,
  Cell,
  Comment,
  Counts,
  FollowUpCell,
  LostCount,
  PointOrNone,
  ReasonCell,
  Slice,
  VariantCell,
} from '../model/cube'
import { decodeAnswer } from '../model/decode-answer'
import type { SuppressedCount } from '../model/suppressed'
import { DAY_MS } from './receive'
import { READS } from './schema'
import { readReasons } from './sqlite-writer'
import type { CommentPage, CommentQuery } from './store'

type Row = Record<string, unknown>

const POINTS: PointOrNone[] = [0, 1, 2, 3, 4, 5]

/** Reads on its own connection, from the state after the last commit. */
export function createSqliteReader(database: DatabaseSync) {
  const cells = database.prepare(READS.cells)
  const reasonCells = database.prepare(READS.reasonCells)
  const followUpCells = database.prepare(READS.followUpCells)
  const variantCells = database.prepare(READS.variantCells)
  const suppressed = database.prepare(READS.suppressed)
  const lost = database.prepare(READS.lost)
  const comments = database.prepare(READS.comments)
  const health = database.prepare(READS.health)

  function counts({ site, from, to, locale }: Slice): Counts {
    const days = { site, from: dayNumber(from), to: dayNumber(to) }
    const slice = { ...days, locale: locale ?? null }
    return {
      cells: cells.all(slice).map(readCell),
      reasons: reasonCells.all(slice).map(readReasonCell),
      followUps: followUpCells.all(slice).flatMap(readFollowUpCell),
      variants: variantCells.all(slice).map(readVariantCell),
      suppressed: locale ? [] : suppressed.all(days).map(readSuppressed),
      lost: locale ? [] : lost.all(days).map(readLost),
    }
  }

  function commentPage({ site, touchpoint, limit, before }: CommentQuery): CommentPage {
    const rows = comments.all({
      site,
      touchpoint: touchpoint ?? null,
      // One more than asked for tells whether there is a next page.
      limit: limit + 1,
      receivedAt: before?.receivedAt ?? Number.MAX_SAFE_INTEGER,
      id: before?.id ?? '',
    })
    const page = rows.slice(0, limit).flatMap(readComment)
    const last = page.at(-1)
    if (rows.length <= limit || !last) return { comments: page }
    return { comments: page, next: { receivedAt: last.receivedAt, id: last.id } }
  }

  return { counts, comments: commentPage, health: () => health.get() !== undefined }
}

function readCell(row: Row): Cell {
  return { ...readAsked(row), instrument: String(row.instrument), ...readPoints(row) }
}

function readReasonCell(row: Row): ReasonCell {
  return { ...readAsked(row), reason: String(row.reason), ...readPoints(row) }
}

function readFollowUpCell(row: Row): FollowUpCell[] {
  const question = FOLLOW_UPS.find((one) => one === row.question)
  const choice = typeof row.choice === 'number' ? row.choice : String(row.choice)
  return question ? [{ ...readAsked(row), question, choice, n: Number(row.n) }] : []
}

function readVariantCell(row: Row): VariantCell {
  return { ...readAsked(row), variant: String(row.variant), ...readPoints(row) }
}

function readSuppressed(row: Row): SuppressedCount {
  return {
    day: dayText(Number(row.day)),
    touchpoint: String(row.touchpoint),
    stage: String(row.stage),
    reason: String(row.reason),
    n: Number(row.n),
  }
}

function readLost(row: Row): LostCount {
  return { day: dayText(Number(row.day)), cause: String(row.cause), n: Number(row.n) }
}

function readAsked(row: Row): Asked {
  return {
    day: dayText(Number(row.day)),
    touchpoint: String(row.touchpoint),
    stage: String(row.stage),
    locale: String(row.locale),
    layout: String(row.layout),
    order: String(row.order),
    source: String(row.source),
  }
}

function readPoints(row: Row): Pick<Cell, 'emotion' | 'ease' | 'n'> {
  return {
    emotion: POINTS[Number(row.emotion)] ?? 0,
    ease: POINTS[Number(row.ease)] ?? 0,
    n: Number(row.n),
  }
}

function readComment(row: Row): Comment[] {
  const decoded = decodeAnswer(JSON.parse(String(row.answer)))
  return Array.isArray(decoded) ? [] : [commentOf(decoded, row)]
}

function commentOf(
  { id, comment = '', emotion, ease, emotion3, ease3 }: Answer,
  row: Row,
): Comment {
  return {
    id,
    touchpoint: String(row.touchpoint),
    stage: String(row.stage),
    ...(emotion && { emotion }),
    ...(ease && { ease }),
    ...(emotion3 && { emotion3 }),
    ...(ease3 && { ease3 }),
    reasons: readReasons(row.reasons),
    comment,
    locale: String(row.locale),
    receivedAt: Number(row.receivedAt),
    answeredAt: Number(row.answeredAt),
  }
}

function dayNumber(day: string): number {
  return Math.floor(Date.parse(day) / DAY_MS)
}

function dayText(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}
