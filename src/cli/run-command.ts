import { runCheck } from './check/run-check'
import { DEFAULT_FILE } from './default-file'
import { HELP } from './help'
import { loadConfig } from './load-config'
import { type Environment, readArguments } from './read-arguments'
import { serve } from './serve'
import { typesOf } from './types-of'

/** How a command speaks and how it learns that it should stop. */
export interface Terminal {
  environment: Environment
  print(line: string): void
  printError(line: string): void
  /** Lines may carry colours. @default false */
  hasColors?: boolean
  /** Resolves when the person or the system asks the command to stop. */
  stopped: Promise<void>
}

/**
 * Runs one command to its end and returns the exit code: 0, or 1 after it has said why. A check
 * that could not be made ends with 2.
 */
export async function runCommand(words: string[], terminal: Terminal): Promise<0 | 1 | 2> {
  try {
    const command = readArguments(words, terminal.environment)
    if (command.name === 'help') {
      terminal.print(HELP)
      return 0
    }
    if (command.name === 'check') return await runCheck(command.options, terminal)
    if (command.name === 'types') {
      const { file = DEFAULT_FILE } = command
      const { config, warnings } = await loadConfig(file)
      for (const warning of warnings) terminal.printError(`latido: ${warning}`)
      terminal.print(typesOf(config, file))
      return 0
    }
    const serving = await serve({ ...command.options, print: terminal.print })
    await terminal.stopped
    await serving.close()
    return 0
  } catch (error) {
    terminal.printError(`latido: ${error instanceof Error ? error.message : String(error)}`)
    return 1
  }
}
