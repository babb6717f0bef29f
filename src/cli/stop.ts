import { Server } from 'node:http'
import type { Server as SrvxServer } from 'srvx'

/** Requests that are under way get this long to end. */
const DRAIN_MS = 8000
const SWEEP_MS = 100

/** Takes no new connection, lets what is under way end, then cuts what is left. */
export async function stop(server: SrvxServer) {
  const http = server.node?.server
  // A browser keeps its connection open between two requests, for seconds; idle ones need no wait.
  const sweep = setInterval(() => {
    if (http instanceof Server) http.closeIdleConnections()
  }, SWEEP_MS)
  const cut = setTimeout(() => {
    if (http instanceof Server) http.closeAllConnections()
  }, DRAIN_MS)
  try {
    await server.close()
  } finally {
    clearInterval(sweep)
    clearTimeout(cut)
  }
}
