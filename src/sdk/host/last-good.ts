import { encode } from '../../model/encode'
import { attempt } from './attempt'

/** A larger file would take the room that answers need. */
const LONGEST = 64 * 1024

const keyOf = (address: string) => `cx:config:${address}`

/** The configuration that was kept when it could last be read, or nothing. */
export function lastGood(address: string): unknown {
  return attempt(() => JSON.parse(localStorage.getItem(keyOf(address)) ?? ''))
}

/** Keeps a configuration that could be read, for the day on which it cannot. */
export function keepGood(address: string, file: unknown) {
  attempt(() => {
    const text = encode(file)
    if (text.length <= LONGEST) localStorage.setItem(keyOf(address), text)
  })
}
