import { mapped } from '../../model/mapped'
import { attempt } from './attempt'
import type { Storages } from './storages'

/** Something that waits for its time, milliseconds since 1970. */
export type Delay = [id: string, dueAt: number]

/** What of a visit waits for its time, from one page to the next. */
export interface KeptDelays {
  /** Everything that the last page has left waiting; it is kept no longer. */
  take(): Delay[]
  keep(delays: Delay[]): void
}

/** Keeps them in sessionStorage, which ends with the tab: a line each, the time first. */
export function keptDelays({ session }: Pick<Storages, 'session'>, site: string): KeptDelays {
  const key = `cx:${site}:delays`
  const forget = () => attempt(() => session()?.removeItem(key))

  return {
    take() {
      const lines = attempt(() => session()?.getItem(key))?.split('\n') ?? []
      forget()
      return mapped(lines, (line) => [line.slice(line.indexOf(' ') + 1), Number.parseInt(line, 10)])
    },
    keep(delays) {
      const lines = mapped(delays, ([id, dueAt]) => `${dueAt} ${id}`)
      if (lines.length) attempt(() => session()?.setItem(key, lines.join('\n')))
      else forget()
    },
  }
}
