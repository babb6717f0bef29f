import { readFile, stat } from 'node:fs/promises'
import { tellIssue } from '../model/issue'
import { readConfig } from '../model/read-config'

/**
 * Gives the JSON of a configuration file, read anew when the file has changed: the same object while
 * it has not. While the file is broken or gone the last good one stays, and the problem is told once.
 * @param first what the file held when it was read last
 */
export function configFile(
  file: string,
  first: unknown,
  warn: (line: string) => void,
): () => Promise<unknown> {
  let good = first
  let seen = ''
  let told = ''

  async function read(): Promise<unknown> {
    const { mtimeMs, size } = await stat(file)
    const version = `${mtimeMs} ${size}`
    if (version === seen) return good
    const text = await readFile(file, 'utf8')
    const written: unknown = JSON.parse(text)
    seen = version
    told = ''
    if (JSON.stringify(written) === JSON.stringify(good)) return good
    good = written
    for (const issue of readConfig(written).issues) warn(tellIssue(file, issue))
    return good
  }

  return async () => {
    try {
      return await read()
    } catch (error) {
      // Half saved, or no JSON, or gone for now.
      const reason = error instanceof Error ? error.message : String(error)
      if (told !== reason) warn(`${file} cannot be read (${reason}): the last good one stays`)
      told = reason
      return good
    }
  }
}
