import { openSqlite } from './open-sqlite'
import { createSqliteReader } from './sqlite-reader'
import { createSqliteWriter } from './sqlite-writer'
import type { Store } from './store'

/**
 * Keeps answers in one SQLite file, through the SQLite that is built into Node ≥ 22.13: nothing to
 * install. Several processes may share the file. Reports read on a second connection, so they
 * never see half a commit; both connections work in the calling thread, which a report over
 * millions of answers holds for some hundred milliseconds.
 * @throws Error in one line when the file cannot be opened
 */
export function openSqliteStore(file: string): Store {
  const { writer, reader } = openSqlite(file)
  const writes = createSqliteWriter(writer)
  const reads = createSqliteReader(reader)
  let isClosed = false

  return {
    async append(site, answers, { suppressed = [], lost = [] } = {}) {
      if (isClosed) throw new Error('the store is closed')
      return writes.add({ site, answers, suppressed, lost })
    },
    counts: async (slice) => reads.counts(slice),
    comments: async (query) => reads.comments(query),
    health: async () => ({ ok: !isClosed && reads.health() }),
    async close() {
      if (isClosed) return
      isClosed = true
      writes.drain()
      reader.close()
      writer.close()
    },
  }
}
