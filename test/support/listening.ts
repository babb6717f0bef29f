import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** Keeps what is to be done at the end of a test, or of several that share something. */
export type AtEnd = (end: () => void | Promise<void>) => void

/** Opens a server on a free port, and returns its origin. It ends with the test, or with whatever `atEnd` belongs to. */
export async function listening(server: Server, atEnd: AtEnd = onTestFinished): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  atEnd(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}`
}
