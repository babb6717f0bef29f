import { readFile } from 'node:fs/promises'
import { tellIssue } from '../model/issue'
import { type ReadConfig, readConfig } from '../model/read-config'
import { DEFAULT_FILE } from './default-file'
import { ifMissing } from './token-file'

/** A configuration, and everything that is wrong with its file, in sentences. */
export interface LoadedConfig {
  config: ReadConfig['config']
  warnings: string[]
  /** The file and what is in it, as written; nothing where there is none. */
  file?: { name: string; written: unknown }
}

/**
 * Reads a configuration file. What is wrong in it is left out and told, all at once; the rest works.
 * @param file default `./cx.json`, and the question bank alone when that is not there
 * @throws Error in one line when a named file is not there, or is not JSON
 */
export async function loadConfig(file?: string): Promise<LoadedConfig> {
  const name = file ?? DEFAULT_FILE
  const text = await readFile(name, 'utf8').catch(ifMissing)
  if (text === undefined && file !== undefined) {
    throw new Error(`there is no configuration file ${name}: name another`)
  }
  const written = text === undefined ? undefined : parse(text, name)
  const { config, issues } = readConfig(written)
  return {
    config,
    warnings: issues.map((issue) => tellIssue(name, issue)),
    ...(text !== undefined && { file: { name, written } }),
  }
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`${name} is not JSON: ${reason}`)
  }
}
