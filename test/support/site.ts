import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer, request as handOn, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { type AtEnd, listening } from './listening'

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))

/** The files may be used from any origin, as from a content delivery network. */
const FILE_HEADERS = {
  'content-type': 'text/javascript',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
}

/** What a host page answers a request with. */
export interface HostPage {
  body: string
  headers?: Record<string, string>
  status?: number
  /** How long the server takes. */
  waitMs?: number
}

/**
 * A brand's web site, with the built files of the SDK under `/latido/`, and those of a later version,
 * whose parts have other names, under `/latido-later/`.
 */
export interface Site {
  origin: string
  /** Serves a page, or anything else, from now on. */
  put(path: string, page: HostPage | string): void
  /** Hands every request for a path on to another server, as a brand's own proxy does. */
  forward(path: string, to: string): void
}

/**
 * A site whose pages are those that the test puts there; everything else is 404. It ends with the
 * test, or with whatever `atEnd` belongs to.
 */
export async function aSite(atEnd: AtEnd = onTestFinished): Promise<Site> {
  // Browsers ask for it by themselves, and report it when it is missing.
  const pages = new Map<string, HostPage>([['/favicon.ico', { body: '', status: 204 }]])
  const forwards = new Map<string, string>()

  const server = createServer((request, response) => {
    const path = pathOf(request)
    const page = pages.get(path)
    const file = join(DIST, normalize(path).replace('/latido/', ''))
    const forward = forwards.get(path)
    if (forward) {
      const { method, headers } = request
      const onward = handOn(forward + path, { method, headers }, (reply) => {
        response.writeHead(reply.statusCode ?? 502, reply.headers)
        reply.pipe(response)
      })
      onward.on('error', () => response.destroy())
      request.pipe(onward)
    } else if (page) {
      setTimeout(() => {
        response.writeHead(page.status ?? 200, { 'content-type': 'text/html', ...page.headers })
        response.end(page.body)
      }, page.waitMs)
    } else if (path.startsWith('/latido-later/')) {
      response.writeHead(200, FILE_HEADERS).end(laterFile(path.replace('/latido-later/', '')))
    } else if (path.startsWith('/latido/') && existsSync(file)) {
      response.writeHead(200, FILE_HEADERS)
      createReadStream(file).pipe(response)
    } else {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not here</h1>')
    }
  })
  const origin = await listening(server, atEnd)

  return {
    origin,
    put: (path, page) => pages.set(path, typeof page === 'string' ? { body: page } : page),
    forward: (path, to) => forwards.set(path, to),
  }
}

/** A file of the build, as if it had another hash: in its name, and wherever it names others. */
function laterFile(name: string): string {
  const [, hash = ''] = /asking-(.{8})\.js/.exec(readdirSync(DIST).join()) ?? []
  const later = [...hash].toReversed().join('')
  return readFileSync(join(DIST, name.replace(later, hash)), 'utf8').replaceAll(hash, later)
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return new URL(url, 'http://site').pathname
}

/** A free port, for a server that is to be stopped and started again. */
export async function aFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** A page of the brand with the tag in it. */
export function withTag(attributes: Record<string, string>, more = ''): string {
  const text = Object.entries({ 'data-site': 'shop', ...attributes })
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')
  return `<!doctype html><html lang="en"><title>A page of the brand</title><main><h1>Hello</h1></main>
<script async src="/latido/cx.js" ${text}></script>${more}</html>`
}
