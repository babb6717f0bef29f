import { HELP } from './help'
import { type Environment, readArguments } from './read-arguments'
import { serve } from './serve'

/** How a command speaks and how it learns that it should stop. */
export interface Terminal {
  environment: Environment
  print(line: string): void
  printError(line: string): void
  /** Resolves when the person or the system asks the command to stop. */
  stopped: Promise<void>
}

/** Runs one command to its end and returns the exit code: 0, or 1 after one line that says why. */
export async function runCommand(words: string[], terminal: Terminal): Promise<0 | 1> {
  try {
    const command = readArguments(words, terminal.environment)
    if (command.name === 'help') {
      terminal.print(HELP)
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
