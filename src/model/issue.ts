/** One thing that is wrong with a value that came from outside, and where. */
export interface Issue {
  /** Where, in the words of the file: `touchpoints.checkout.stage`. Empty for the whole value. */
  path: string
  /** What would have been right, in plain words. */
  expected: string
  /** What was found instead, shortened; never more than {@link RECEIVED_LENGTH} characters. */
  received: string
}

/** A value is quoted in a message only so far: it may be long, or hostile. */
const RECEIVED_LENGTH = 60

/** Describes any value in few words, so that a message shows what was found. Never throws. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = typeof value === 'string' ? `"${value}"` : String(value)
  return text.length > RECEIVED_LENGTH ? `${text.slice(0, RECEIVED_LENGTH)}…` : text
}

/** The one sentence in which every problem is told: `cx.json: limits.gapDays: expected …, received …`. */
export function tellIssue(where: string, issue: Issue): string {
  const path = issue.path ? `${issue.path}: ` : ''
  return `${where}: ${path}expected ${issue.expected}, received ${issue.received}.`
}
