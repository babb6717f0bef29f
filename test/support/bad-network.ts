import type { Post, Reply } from '../../src/sdk/host/post'
import type { VirtualTime } from './virtual-time'

const SECOND = 1000
/** A page gives a request up after that. */
const LIMIT = 10 * SECOND

interface BadNetworkParts {
  time: VirtualTime
  /** From 0 to 1. */
  random(): number
  receive(body: string): Reply
}

/** A network that drops, delays, hangs, loses replies, and puts other servers in between. */
export function badNetwork({ time, random, receive }: BadNetworkParts) {
  let isHealed = false
  let requests = 0
  const wait = (ms: number) => new Promise<void>((arrive) => time.after(ms, arrive))
  const lag = () => wait(Math.floor(random() * 3 * SECOND))
  const post: Post = async (body) => {
    requests++
    if (isHealed) return receive(body)
    const fate = random()
    await lag()
    if (fate < 0.3) throw new TypeError('dropped before it arrived')
    if (fate < 0.4) return { status: 503, retryAfter: random() < 0.5 ? '3' : null }
    if (fate < 0.45) return { status: 200, retryAfter: null } // a captive portal's page
    if (fate < 0.5) {
      await wait(LIMIT)
      throw new TypeError('hung')
    }
    const reply = receive(body)
    await lag()
    if (fate < 0.65) throw new TypeError('the reply was lost')
    return reply
  }
  return {
    post,
    requests: () => requests,
    heal() {
      isHealed = true
    },
  }
}
