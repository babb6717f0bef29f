import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { bodyOf } from '../support/body-of'
import { openByItself } from '../support/chromium'
import { anEar } from '../support/ear'
import { listening } from '../support/listening'
import { aSite, withTag } from '../support/site'

const RULES = JSON.stringify({ prerender: [{ urls: ['/next'], eagerness: 'immediate' }] })

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
