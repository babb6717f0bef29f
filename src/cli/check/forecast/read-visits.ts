/** How many visits there are in a day: of every touchpoint, or of some by name. */
export interface Visits {
  all?: number
  of: Map<string, number>
}

const DAYS = { day: 1, week: 7, month: 30 }
const AMOUNT = /^(\d+(?:\.\d+)?)(?:\/(day|week|month))?$/

/**
 * Reads `2000/day`, or `landing=2000,checkout=900/week`; a day where no time is given.
 * @throws Error in one line that says what to write instead
 */
export function readVisits(text: string): Visits {
  const visits: Visits = { of: new Map() }
  for (const part of text.split(',')) {
    const [amount = '', name] = part.split('=').reverse()
    const [, count, time = 'day'] = AMOUNT.exec(amount.trim()) ?? []
    if (!count) {
      throw new Error('--visits takes 2000/day, or landing=2000,checkout=900/week')
    }
    const perDay = Number(count) / DAYS[time as keyof typeof DAYS]
    if (name === undefined) visits.all = perDay
    else visits.of.set(name.trim(), perDay)
  }
  return visits
}
