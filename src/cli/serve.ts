import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { serve as listen, type Server } from 'srvx'
import { createCollector, isCollectorPath, openSqliteStore } from '../collector/index'
import { configFile } from './config-file'
import { loadConfig } from './load-config'
import { stop } from './stop'
import { keptToken } from './token-file'

export interface ServeOptions {
  /** 0 takes any free port. @default 4180 */
  port?: number
  /** @default '127.0.0.1' */
  host?: string
  /** Folder of the answers and the token; made when it is missing. @default './latido-data' */
  data?: string
  /** Configuration file. @default './cx.json' where there is one, else the question bank alone */
  config?: string
  /** Site id, as in the pages' tag. @default `site` of the configuration */
  site?: string
  /** Origins of the pages that may send answers, besides the server's own. @default none */
  origins?: string[]
  /** Who has it may read the map. @default one made at the first start and kept in the data folder */
  token?: string
  /** Answers requests that are no route of the collector. @default 404 */
  fallback?: (request: Request) => Promise<Response> | Response
  /** Told what a person should know, line by line. @default console.log */
  print?: (line: string) => void
  /** Told each problem of the configuration in one line. @default `print` */
  warn?: (line: string) => void
}

export interface Serving {
  /** Address of the server, without a slash at its end. */
  url: string
  token: string
  /** Stops: what is under way ends first, at most for 10 s, and every acknowledged answer is on disk. */
  close(): Promise<void>
}

/** Slow senders would otherwise hold connections for minutes. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 15_000 }

/**
 * Runs a collector on an own HTTP server with its answers in `<data>/answers.db`, and prints where
 * the map is.
 * @throws Error in one line for what a person can put right: the port, the folder, the file, Node;
 *   where the port is taken, its `cause` has the code `EADDRINUSE`
 */
export async function serve(options: ServeOptions = {}): Promise<Serving> {
  const { port = 4180, host = '127.0.0.1', data = './latido-data' } = options
  const { fallback, print = console.log, warn = print } = options
  const { config, warnings, file } = await loadConfig(options.config)
  const name = options.site ?? config.site
  if (!name) throw new Error('the site has no name: give it with --site, or as "site" in cx.json')

  await mkdir(data, { recursive: true })
  const store = openSqliteStore(join(data, 'answers.db'))
  const closing = new AbortController()
  try {
    const token = options.token || (await keptToken(data))
    const written = file && configFile(file.name, file.written, warn)
    const site = { origins: options.origins ?? [], token, config, ...(written && { written }) }
    const sites = { [name]: site }
    const collector = createCollector({ store, sites, until: closing.signal })
    const server = listen({
      port,
      hostname: host,
      manual: true,
      silent: true,
      gracefulShutdown: false,
      node: PATIENCE,
      fetch: (request) =>
        fallback && !isCollectorPath(new URL(request.url).pathname)
          ? fallback(request)
          : collector(request),
    })
    const url = await started(server, port)
    for (const warning of warnings) warn(warning)
    print(`Answers      ${url}/v1/answers`)
    if (written) print(`Config       ${url}/v1/config`)
    print(`Journey map  ${url}/journey#${new URLSearchParams({ site: name, token })}`)

    const close = async () => {
      closing.abort()
      await stop(server)
      await store.close()
    }
    let closed: Promise<void> | undefined
    return {
      url,
      token,
      close: () => {
        closed ??= close()
        return closed
      },
    }
  } catch (error) {
    await store.close()
    throw error
  }
}

async function started(server: Server, port: number): Promise<string> {
  try {
    await server.serve()
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (!isTaken) throw error
    throw new Error(`port ${port} is taken: choose another with --port`, { cause: error })
  }
  const url = new URL(server.url ?? '')
  // An address that means every interface is none that a browser can open.
  if (['0.0.0.0', '[::]'].includes(url.hostname)) url.hostname = 'localhost'
  return url.origin
}
