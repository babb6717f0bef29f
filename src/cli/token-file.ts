import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const TOKEN_BYTES = 18

/**
 * The token kept in the data folder, made at the first start (144 random bits), so that a link to
 * the map outlives restarts. Only the file's owner may read it.
 */
export async function keptToken(folder: string): Promise<string> {
  const file = join(folder, 'token')
  const kept = await readFile(file, 'utf8').catch(ifMissing)
  if (kept?.trim()) return kept.trim()
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  await writeFile(file, `${token}\n`, { mode: 0o600 })
  return token
}

/** Takes a file that is not there for nothing; any other error stays one. */
export function ifMissing(error: unknown): undefined {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  if (!isMissing) throw error
}
