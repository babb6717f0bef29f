import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { bodyOf } from '../support/body-of'
import { openByItself } from '../support/chromium'
import { listening } from '../support/listening'
import { aSite, withTag } from '../support/site'

const RULES = JSON.stringify({ prerender: [{ urls: ['/next'], eagerness: 'immediate' }] })

/** What a page says to the test, and when it asks whether another has said something. */
async function anEar() {
  const heard = new Map<string, string>()
  const waiting = new Map<string, () => void>()
  const said = (name: string) =>
    new Promise<void>((resolve) => (heard.has(name) ? resolve() : waiting.set(name, resolve)))
  const server = createServer(async (request, response) => {
    const [, verb, name = ''] = request.url?.split('/') ?? []
    if (verb === 'say') {
      heard.set(name, await bodyOf(request))
      waiting.get(name)?.()
    } else await said(name)
    response.setHeader('access-control-allow-origin', '*').end()
  })
  return { origin: await listening(server), heard }
}

test('a page that is prerendered asks nobody, loads no card and keeps nothing until a person sees it', async () => {
  const site = await aSite()
  const ear = await anEar()
  const delivered: string[] = []
  const endpoint = createServer(async (request, response) => {
    delivered.push(await bodyOf(request))
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ accepted: [], duplicate: [], rejected: [] }))
  })
  site.forward('/v1/answers', await listening(endpoint))
  site.put(
    '/',
    `<!doctype html><title>First</title><script type="speculationrules">${RULES}</script>
<script>fetch('${ear.origin}/hear/ready').then(() => { location.href = '/next' })</script>`,
  )
  site.put(
    '/next',
    withTag(
      { 'data-endpoint': '/v1/answers' },
      `<script>
  const say = (name, what) => fetch('${ear.origin}/say/' + name, { method: 'POST', body: JSON.stringify(what) })
  const loaded = (part) => performance.getEntriesByType('resource').filter(({ name }) => name.includes(part)).length
  const seen = () => [document.querySelectorAll('cx-card').length, loaded('/asking-') > 0, localStorage.length, sessionStorage.length]
  addEventListener('load', async () => {
    cx.ask('checkout')
    cx.on('shown', () => say('shown', seen()))
    await cx.why('checkout')
    // Time enough for a card that would come.
    setTimeout(() => say('ready', [document.prerendering, ...seen()]), 500)
  })
  document.addEventListener('prerenderingchange', () => say('activated', seen()), true)
</script>`,
    ),
  )
  await openByItself(site.origin)
  await expect.poll(() => ear.heard.get('shown'), { timeout: 20_000 }).toBe('[1,true,0,0]')
  expect(ear.heard.get('ready')).toBe('[true,0,false,0,0]')
  expect(ear.heard.get('activated')).toBe('[0,false,0,0]')
  expect(delivered).toEqual([])
})
