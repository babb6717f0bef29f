#!/usr/bin/env node
import { runCommand } from './run-command'

const stopped = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve())
})

process.exitCode = await runCommand(process.argv.slice(2), {
  environment: process.env,
  print: (line) => console.log(line),
  printError: (line) => console.error(line),
  hasColors: process.stdout.isTTY && process.stdout.hasColors(),
  stopped,
})
