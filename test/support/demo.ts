import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { aFreePort } from './site'

const RUN = fileURLToPath(new URL('../../demo/run.mjs', import.meta.url))

/** The demo as a newcomer starts it: the shop, the collector and the map in a process of its own. */
export interface Demo {
  shop: string
  /** The link to the map, with its token. */
  map: string
  stop(): Promise<void>
}

/**
 * Starts the demo with an empty database, and waits until it prints its addresses.
 * @param config file in place of the shop's own configuration
 */
export async function startDemo(config?: string): Promise<Demo> {
  const data = await mkdtemp(join(tmpdir(), 'latido-demo-'))
  const env = {
    ...{ ...process.env, PORT: String(await aFreePort()), LATIDO_DATA: data },
    ...(config && { LATIDO_CONFIG: config }),
  }
  const child = spawn(process.execPath, [RUN], { stdio: ['ignore', 'pipe', 'inherit'], env })
  const map = await mapAddress(child)

  async function stop() {
    const exit = once(child, 'exit')
    child.kill('SIGTERM')
    await exit
    await rm(data, { recursive: true, force: true })
  }

  return { shop: new URL(map).origin, map, stop }
}

async function mapAddress(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('the demo has no output')
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\S+\/journey#\S+/.exec(line)?.[0]
    if (address) return address
  }
  throw new Error('the demo ended before it printed the address of its map')
}
