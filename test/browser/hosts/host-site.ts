import { vi } from 'vitest'
import type { Answer } from '../../../src/model/answer'
import { aCollector } from '../../support/collector'
import type { AtEnd } from '../../support/listening'
import { aFreePort, aSite, withTag } from '../../support/site'
import { aWire, type Wire } from '../../support/wire'
import { around, FREE_PAGE, type Host, pageOf, tagOf } from './host'

/** One site and one collector for all hosts: each host has an address of its own. */
export interface HostSite {
  /** Between every page and the collector. */
  wire: Wire
  /**
   * Serves a host, within its frames if it has some.
   * @param first a script that runs before all of its own, in the frame where it is
   * @returns the path of its page, the address of that, and the address to be opened
   */
  serve(host: Host, withTag?: 'with tag', first?: string): Served
  /** What a page has given, as the collector has it. */
  answersAt(path: string): Answer[]
  /** The answer `4, 2` of a page, when both questions have arrived. */
  theAnswerAt(path: string): Promise<Answer>
}

const FIRST = '/first.js'
const FIRST_TAG = `<script nonce="r4nd0m" src="${FIRST}"></script>`

/** Markup put in as early as a document lets it, in HTML as in XHTML. */
function startingWith(markup: string, page: string): string {
  return page.replace(/<head>|<html[^>]*>(?!\s*<head>)/, `$&${markup}`)
}

interface Served {
  path: string
  address: string
  url: string
}

export async function aHostSite(atEnd: AtEnd): Promise<HostSite> {
  const site = await aSite(atEnd)
  const { origin: cdn } = await aSite(atEnd)
  const origins = [site.origin, 'null']
  const collector = await aCollector({ origins, port: await aFreePort() }, atEnd)
  const elsewhere = { cdn, endpoint: collector.endpoint }
  const wire = await aWire(collector.url, atEnd)
  site.forward('/v1/answers', wire.url)
  site.put(FREE_PAGE, withTag({ 'data-endpoint': '/v1/answers' }))
  const answersAt = (path: string) => collector.answers().filter((answer) => answer.path === path)

  return {
    wire,
    serve(host, withTag, first = '') {
      const path = `/${`${host.row} ${host.condition} ${withTag ?? ''}`.replaceAll(/\W+/g, '-')}`
      const tag = withTag ? tagOf(host, elsewhere) : ''
      const page = pageOf(host, tag, elsewhere)
      site.put(FIRST, { body: first, headers: { 'content-type': 'text/javascript' } })
      site.put(path, { ...page, body: first ? startingWith(FIRST_TAG, page.body) : page.body })
      for (const [file, content] of Object.entries(host.files ?? {})) site.put(file, content)
      const outside = host.isCrossSite ? site.origin.replace('127.0.0.1', 'localhost') : site.origin
      const address = site.origin + path
      let url = address
      for (const [depth, frame] of (host.frames ?? []).toReversed().entries()) {
        site.put(`${path}-${depth}`, around(frame, url))
        url = `${outside}${path}-${depth}`
      }
      return { path, address, url }
    },
    answersAt,
    theAnswerAt: (path) =>
      vi.waitFor(() => {
        const answer = answersAt(path).find(({ emotion, ease }) => emotion === 4 && ease === 2)
        if (!answer) throw new Error('the answer is not there yet')
        return answer
      }, 20_000),
  }
}
