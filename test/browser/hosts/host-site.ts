import { vi } from 'vitest'
import type { Answer } from '../../../src/model/answer'
import { aCollector } from '../../support/collector'
import type { AtEnd } from '../../support/listening'
import { aFreePort, aSite, withTag } from '../../support/site'
import { around, FREE_PAGE, type Host, pageOf, tagOf } from './host'

/** One site and one collector for all hosts: each host has an address of its own. */
export interface HostSite {
  /**
   * Serves a host, within its frames if it has some.
   * @param head markup before all of its own, where it has no document of its own
   * @returns the path of its page, the address of that, and the address to be opened
   */
  serve(host: Host, withTag?: 'with tag', head?: string): Served
  /** What a page has given, as the collector has it. */
  answersAt(path: string): Answer[]
  /** The answer `4, 2` of a page, when both questions have arrived. */
  theAnswerAt(path: string): Promise<Answer>
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
  site.forward('/v1/answers', collector.url)
  site.put(FREE_PAGE, withTag({ 'data-endpoint': '/v1/answers' }))
  const answersAt = (path: string) => collector.answers().filter((answer) => answer.path === path)

  return {
    serve(host, withTag, head = '') {
      const path = `/${`${host.row} ${host.condition} ${withTag ?? ''}`.replaceAll(/\W+/g, '-')}`
      const tag = withTag ? tagOf(host, elsewhere) : ''
      site.put(path, pageOf({ ...host, head: head + (host.head ?? '') }, tag, elsewhere))
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
