import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { onModernNode } from '../.ci/modern-node.mjs'
import { buildWhenOld } from './build.mjs'
import { fill } from './fill.mjs'
import { shop } from './shop-server.mjs'

// What `npm run demo` starts: the shop, the collector and the journey map on one address.
await onModernNode(import.meta.url)

const PAGES = ['/', '/product', '/checkout', '/help', '/account']
const port = Number(process.env.PORT ?? 4180)
const data = process.env.LATIDO_DATA ?? fileURLToPath(new URL('../.latido/', import.meta.url))
const config = process.env.LATIDO_CONFIG ?? fileURLToPath(new URL('cx.json', import.meta.url))

try {
  await run()
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
}

async function run() {
  buildWhenOld({ isForced: process.argv.includes('--build') })
  const { serve } = await import('../dist/node/cli.js')
  const model = await import('../dist/node/model.js')
  const { texts } = await import('../dist/node/texts.js')

  let respond = () => new Response(null, { status: 503 })
  const fallback = (request) => respond(request)
  const serving = await serve({ port, data, config, fallback, print: () => {}, warn: console.warn })
  const { url, token } = serving
  const endpoint = `${url}/v1/answers`
  const week = { endpoint, model, texts, config: JSON.parse(await readFile(config, 'utf8')) }
  respond = shop({ token, config, fill: () => fill({ ...week, now: Date.now() }) })

  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => serving.close())
  console.log(`
The shop      ${url}/?lang=en
La tienda     ${url}/?lang=es
Journey map   ${url}/journey#token=${encodeURIComponent(token)}&site=shop

Each page asks in its own way:
${PAGES.map((path) => `              ${url}${path}`).join('\n')}

Answers are kept in ${data}. Stop with Ctrl-C.`)
}

/** One line that says what to do about what a person can put right. */
function explain(error) {
  if (error.cause?.code !== 'EADDRINUSE') return error.message
  return `Port ${port} is taken. Choose another one: PORT=${port + 1} npm run demo`
}
