import type { Host } from '../browser/hosts/host'
import { hosts } from '../browser/hosts/index'

/**
 * The rows of the default run, the first page of each: resets, dialogs, strict policies, frames without
 * an origin, denied storage, dead databases, spoilt promises and methods, several tags, frozen languages,
 * workers that hang, switches, pens and large documents.
 */
const SAMPLE = 'H02 H09 H15 H17 H20 H22 H23 H27 H35 H38 H45 H47 H52'.split(' ')

/** Rows or beginnings of rows, as `npm run test:browsers` was told them. */
const named = (process.env.LATIDO_HOSTS || (process.env.LATIDO_RELIABILITY ? 'H' : '')).split(',')

const isFirstOfItsRow = ({ row }: Host, n: number) => hosts.findIndex((h) => h.row === row) === n

/** The pages of hosts that are visited in every engine: all that were asked for, or the sample. */
export const chosenHosts: Host[] = named[0]
  ? hosts.filter(({ row }) => named.some((name) => row.startsWith(name)))
  : hosts.filter((host, n) => SAMPLE.includes(host.row) && isFirstOfItsRow(host, n))
