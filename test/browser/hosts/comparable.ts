import type { Answer } from '../../../src/model/answer'

/** What must be the same in every answer to the same taps, wherever it was given. */
export function comparable(answer: object, differsIn: (keyof Answer)[] = []): object {
  const own = ['id', 'path', 'device', 'askedAt', 'answeredAt', ...differsIn]
  return Object.fromEntries(Object.entries(answer).filter(([name]) => !own.includes(name)))
}
