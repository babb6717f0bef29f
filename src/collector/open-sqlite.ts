import type { DatabaseSync } from 'node:sqlite'
import { MIGRATIONS } from './migrations'
import { SCHEMA, SCHEMA_VERSION } from './schema'

/** One connection writes; the other only reads, so that a report never waits for a commit. */
export interface SqliteConnections {
  writer: DatabaseSync
  reader: DatabaseSync
}

const BUSY_TIMEOUT_MS = 5000

/**
 * Opens the file, or makes it; a file of an earlier version is brought up to this one, whole or not at all. `synchronous = FULL` waits for the disk at every commit: an answer
 * that was acknowledged survives a power cut. https://www.sqlite.org/pragma.html#pragma_synchronous
 * @throws Error in one line when Node has no SQLite, or when a newer Latido wrote the file
 */
export function openSqlite(file: string): SqliteConnections {
  // Asked for at the call, so that importing this module is harmless on an older Node.
  const sqlite = process.getBuiltinModule?.('node:sqlite')
  if (!sqlite) {
    throw new Error(
      `the built-in SQLite needs Node 22.13 or later, and this is ${process.version}: ` +
        'update Node, or run "npx -y -p node@24 -p latido latido serve"',
    )
  }
  const writer = new sqlite.DatabaseSync(file)
  try {
    // The `timeout` option came with Node 24; the pragma works everywhere.
    writer.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
    writer.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
    prepareSchema(writer, file)
    const reader = new sqlite.DatabaseSync(file, { readOnly: true })
    reader.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
    return { writer, reader }
  } catch (error) {
    writer.close()
    throw error
  }
}

/** Runs the work in one transaction: all of it, or none and the error. */
export function inTransaction(database: DatabaseSync, work: () => void) {
  database.exec('BEGIN IMMEDIATE')
  try {
    work()
    database.exec('COMMIT')
  } catch (error) {
    try {
      database.exec('ROLLBACK')
    } catch {
      // A full disk makes SQLite roll back by itself: https://www.sqlite.org/lang_transaction.html
    }
    throw error
  }
}

function prepareSchema(writer: DatabaseSync, file: string) {
  // Inside the transaction, since another process may be opening the same new file.
  inTransaction(writer, () => {
    const version = Number(writer.prepare('PRAGMA user_version').get()?.user_version)
    if (version > SCHEMA_VERSION) {
      throw new Error(
        `${file} was written by a newer Latido (its tables are version ${version}, this one ` +
          `knows ${SCHEMA_VERSION}): update Latido, or choose another folder with --data`,
      )
    }
    if (version === 0) return writer.exec(SCHEMA)
    for (let from = version; from < SCHEMA_VERSION; from++) writer.exec(MIGRATIONS[from] ?? '')
  })
}
