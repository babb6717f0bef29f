import { encode } from '../../model/encode'
import { attempt } from './attempt'
import type { Storages } from './storages'

/** A larger file would take the room that answers need. */
const LONGEST = 64 * 1024

/** Where in localStorage the configuration of an address is. */
export const goodOf = (address: string) => `cx:config:${address}`

/** The configuration that was kept when it could last be read, or nothing. */
export function lastGood({ local }: Pick<Storages, 'local'>, address: string): unknown {
  return attempt(() => JSON.parse(local()?.getItem(goodOf(address)) ?? ''))
}

/** Keeps a configuration that could be read, for the day on which it cannot. */
export function keepGood({ local }: Pick<Storages, 'local'>, address: string, file: unknown) {
  attempt(() => {
    const text = encode(file)
    if (text.length <= LONGEST) local()?.setItem(goodOf(address), text)
  })
}
