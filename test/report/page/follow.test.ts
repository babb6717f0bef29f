import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { follow, type LiveState, reconnectAfterMs } from '../../../src/report/page/follow'

const session = { site: 'shop', token: 'secret' }

/** A collector whose stream is written and cut by the test. */
function liveCollector() {
  const encoder = new TextEncoder()
  const requests: { url: string; init: RequestInit | undefined }[] = []
  let stream: ReadableStreamDefaultController<Uint8Array> | undefined
  return {
    requests,
    status: 200,
    say: (text: string) => stream?.enqueue(encoder.encode(text)),
    cut: () => stream?.close(),
    async fetch(url: string, init?: RequestInit) {
      requests.push({ url, init })
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          stream = controller
        },
      })
      init?.signal?.addEventListener('abort', () => stream?.error(new Error('aborted')))
      return new Response(body, { status: this.status })
    },
  }
}

function listen(collector: ReturnType<typeof liveCollector>) {
  const states: LiveState[] = []
  const seen = { states, changes: 0 }
  const stop = follow({
    session,
    fetch: (url, init) => collector.fetch(url, init),
    onChange: () => seen.changes++,
    onState: (state) => states.push(state),
  })
  return { seen, stop }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a change that the collector tells is passed on, a heartbeat is not', async () => {
  const collector = liveCollector()
  const { seen, stop } = listen(collector)
  await vi.advanceTimersByTimeAsync(0)
  expect(seen.states).toEqual(['connecting', 'live'])

  collector.say(': heartbeat\n\n')
  await vi.advanceTimersByTimeAsync(0)
  expect(seen.changes).toBe(0)
  collector.say('event: changed\ndata: {}\n\n')
  await vi.advanceTimersByTimeAsync(0)
  expect(seen.changes).toBe(1)
  stop()
})

test('the token travels in the header, never in the address', async () => {
  const collector = liveCollector()
  const { stop } = listen(collector)
  await vi.advanceTimersByTimeAsync(0)
  const [request] = collector.requests
  expect(new Headers(request?.init?.headers).get('authorization')).toBe('Bearer secret')
  expect(request?.url).toBe('v1/live?site=shop')
  stop()
})

test('a line that was cut is joined again, and counts as a change that may have been missed', async () => {
  const collector = liveCollector()
  const { seen, stop } = listen(collector)
  await vi.advanceTimersByTimeAsync(0)
  collector.cut()
  await vi.advanceTimersByTimeAsync(0)
  expect(seen.states.at(-1)).toBe('reconnecting')
  expect(seen.changes).toBe(0)

  await vi.advanceTimersByTimeAsync(1000)
  expect(seen.states.at(-1)).toBe('live')
  expect(seen.changes).toBe(1)
  stop()
})

test('a line without heartbeats for 45 seconds is given up and joined again', async () => {
  const collector = liveCollector()
  const { stop } = listen(collector)
  await vi.advanceTimersByTimeAsync(44_000)
  expect(collector.requests).toHaveLength(1)
  collector.say(': heartbeat\n\n')
  await vi.advanceTimersByTimeAsync(44_000)
  expect(collector.requests).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(2000)
  expect(collector.requests).toHaveLength(2)
  stop()
})

test('a wrong token is not tried again', async () => {
  const collector = liveCollector()
  collector.status = 401
  const { seen } = listen(collector)
  await vi.advanceTimersByTimeAsync(120_000)
  expect(seen.states).toEqual(['connecting', 'denied'])
  expect(collector.requests).toHaveLength(1)
})

test('nothing is asked or told after it was stopped', async () => {
  const collector = liveCollector()
  const { seen, stop } = listen(collector)
  await vi.advanceTimersByTimeAsync(0)
  stop()
  await vi.advanceTimersByTimeAsync(120_000)
  expect(seen.states).toEqual(['connecting', 'live'])
  expect(collector.requests).toHaveLength(1)
})

test('attempts spread out up to half a minute', () => {
  expect(reconnectAfterMs(0, 1)).toBe(1000)
  expect(reconnectAfterMs(3, 0)).toBe(4000)
  expect(reconnectAfterMs(50, 1)).toBe(30_000)
})
