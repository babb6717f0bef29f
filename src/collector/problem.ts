/** One thing wrong with a body: where, and what would have been right. Never what was found. */
export interface ProblemItem {
  /** JSON pointer into the body (RFC 6901). */
  pointer: string
  expected: string
}

export interface ProblemParts {
  headers?: Record<string, string>
  errors?: ProblemItem[]
}

const TITLES = {
  'bad-json': [400, 'The body is not JSON in UTF-8'],
  'bad-batch': [400, 'The body is not a batch of answers'],
  'bad-query': [400, 'The query is not right'],
  unauthorized: [401, 'A valid token is needed'],
  'not-found': [404, 'There is nothing here'],
  'bad-method': [405, 'This address does not take that method'],
  'too-large': [413, 'The body is too large'],
  'bad-encoding': [415, 'The body must not be compressed'],
  'bad-type': [415, 'The body must be text/plain or application/json'],
  internal: [500, 'Something went wrong here'],
  unavailable: [503, 'Answers cannot be stored or read now'],
} as const

/** What is wrong, in a word that programs may rely on. */
export type ProblemCode = keyof typeof TITLES

/**
 * A response that says what is wrong (RFC 9457). It never repeats input, which could be hostile or
 * personal, and never shows a stack.
 */
export function problem(code: ProblemCode, { headers, errors }: ProblemParts = {}): Response {
  const [status, title] = TITLES[code]
  const body = { type: `urn:problem-type:latido:${code}`, title, status, code, errors }
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      ...headers,
    },
  })
}
