import type { Crossing, Wire } from '../support/wire'

type Match = string | ((url: URL) => boolean)

/** What of playwright's network the hosts use, done on the wire. */
export interface Network {
  route(match: Match, take: (route: object) => unknown): Promise<void>
  unroute(match: Match): Promise<void>
  /** Of other events than requests nothing is heard. */
  on(event: string, hear: (request: object) => void): void
  waitForResponse(match: string | ((response: WebResponse) => boolean)): Promise<WebResponse>
  /** Nobody listens or steps in any more. */
  forget(): void
}

type WebResponse = ReturnType<typeof responseOf>

export function webNetwork(wire: Wire): Network {
  const routes = new Map<Match, Wire['deciding'][number]>()

  async function unroute(match: Match) {
    const decide = routes.get(match)
    wire.deciding = wire.deciding.filter((other) => other !== decide)
  }

  return {
    async route(match, take) {
      const decide: Wire['deciding'][number] = ({ url }) => {
        if (!fits(match, url)) return
        let fate: ReturnType<typeof decide>
        take({
          abort: () => {
            fate = 'broken'
          },
          continue: () => {
            fate = 'passed'
          },
          fulfill: ({ status = 200 }) => {
            fate = { status }
          },
        })
        return fate
      }
      routes.set(match, decide)
      wire.deciding.push(decide)
    },
    unroute,
    on(event, hear) {
      if (event === 'request') wire.asked.add(({ url }) => hear({ url: () => url }))
    },
    waitForResponse: (match) =>
      new Promise((resolve) => {
        function hear(crossing: Crossing, text: string) {
          const response = responseOf(crossing, text)
          const isIt = typeof match === 'string' ? fits(match, crossing.url) : match(response)
          if (!isIt) return
          wire.replied.delete(hear)
          resolve(response)
        }
        wire.replied.add(hear)
      }),
    forget() {
      wire.deciding = []
      wire.asked.clear()
      wire.replied.clear()
    },
  }
}

/** Patterns are only those that begin with any folders. */
function fits(match: Match, url: string): boolean {
  return typeof match === 'string' ? url.endsWith(match.replace('**', '')) : match(new URL(url))
}

function responseOf({ body }: Crossing, text: string) {
  return { request: () => ({ postData: () => body }), json: async () => JSON.parse(text) }
}
