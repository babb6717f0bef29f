import { createHash, randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { localeOf } from './locale.mjs'
import { render } from './render.mjs'

const HERE = new URL('.', import.meta.url)
const DIST = new URL('../dist/', import.meta.url)
const CONFIG = fileURLToPath(new URL('cx.json', import.meta.url))

/** Files of the shop by their address. */
const FILES = {
  ...styles('base', 'site', 'landing', 'product', 'forms', 'after', 'drawings'),
  '/bar.css': ['bar/bar.css', 'text/css'],
  '/bar.js': ['bar/bar.js', 'text/javascript'],
  '/alba.svg': ['shop/alba.svg', 'image/svg+xml'],
}

function styles(...names) {
  return Object.fromEntries(
    names.map((name) => [`/styles/${name}.css`, [`shop/styles/${name}.css`, 'text/css']]),
  )
}

/** What a browser may load of the SDK lies at the top of `dist`: the tag's script and its lazy parts. */
const SDK_FILE = /^\/latido\/([\w-]+)\.js$/

/**
 * The shop as one function from `Request` to `Response`.
 * @param token of the report, for the demo bar's link to the journey map
 * @param config file of the configuration, served as it is now
 * @param mapPath address of the journey map
 * @param fill sends the sample week to the collector, and tells how many asks were new and how many of these answered
 * @param onError told why the map could not be filled
 */
export function shop({ token, config = CONFIG, mapPath = '/journey', fill, onError = tell }) {
  const mapLink = `${mapPath}#token=${encodeURIComponent(token)}&site=shop`

  return async function respond(request) {
    const url = new URL(request.url)
    const route = `${request.method === 'HEAD' ? 'GET' : request.method} ${url.pathname}`
    if (route === 'POST /demo/fill') return fillMap(request, { fill, onError })
    if (route === 'POST /order') return placeOrder(request)
    if (!route.startsWith('GET ')) return new Response(null, { status: 405 })

    if (url.pathname === '/cx.json') return serveConfig(request, config)
    const file = FILES[url.pathname]
    if (file) return serveFile(new URL(file[0], HERE), file[1], 'no-cache')
    const script = SDK_FILE.exec(url.pathname)?.[1]
    if (script) return serveSdk(script)
    return servePage(request, url, mapLink)
  }
}

/** A page asks again with the tag that it had: unchanged, the file costs a few bytes. */
async function serveConfig(request, file) {
  const response = await serveFile(pathToFileURL(file), 'application/json', 'no-cache')
  if (!response.ok) return response
  const body = Buffer.from(await response.arrayBuffer())
  const tag = `"${createHash('sha256').update(body).digest('base64url')}"`
  const headers = { ...Object.fromEntries(response.headers), etag: tag }
  const isKnown = request.headers.get('if-none-match')?.includes(tag)
  return new Response(isKnown ? null : body, { status: isKnown ? 304 : 200, headers })
}

async function serveSdk(name) {
  // Only the tag's own script keeps its name from build to build.
  const isHashed = name !== 'cx'
  const caching = isHashed ? 'public, max-age=31536000, immutable' : 'no-cache'
  return serveFile(new URL(`${name}.js`, DIST), 'text/javascript', caching)
}

async function serveFile(file, type, caching) {
  try {
    const headers = {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': caching,
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
    }
    return new Response(await readFile(file), { headers })
  } catch {
    // Not built yet, or the file of an older build that a page still asks for.
    return new Response(null, { status: 404 })
  }
}

/** Every page lives under a strict policy, to show that the tag needs no exception from it. */
function servePage(request, url, mapLink) {
  const nonce = randomBytes(16).toString('base64')
  const locale = localeOf(request)
  const page = render({ url, locale, nonce, mapLink })
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self'`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
  ]
  return new Response(page.html, {
    status: page.found ? 200 : 404,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': locale,
      'content-security-policy': policy.join('; '),
      'cache-control': 'no-store',
      'referrer-policy': 'strict-origin-when-cross-origin',
      vary: 'accept-language',
      'x-content-type-options': 'nosniff',
    },
  })
}

function tell(error) {
  console.error(`demo: ${error.message}`)
}

/** The form's body is never read: the demo keeps nothing that was typed. */
function placeOrder(request) {
  const isLarge = new URL(request.url).searchParams.get('size') === 'large'
  const location = `/order/confirmed?lang=${localeOf(request)}${isLarge ? '&size=large' : ''}`
  return new Response(null, { status: 303, headers: { location } })
}

async function fillMap(request, { fill, onError }) {
  const from = request.headers.get('sec-fetch-site') ?? 'same-origin'
  if (from !== 'same-origin') return new Response(null, { status: 403 })
  try {
    return Response.json(await fill())
  } catch (error) {
    // The collector is stopping, or its disk is full: the bar says that nothing was sent.
    onError(error)
    return new Response(null, { status: 502 })
  }
}
