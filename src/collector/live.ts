const HEARTBEAT_MS = 15_000
/** Chunks that may wait for a slow reader before it is let go; it connects again and catches up. */
const BACKLOG_LIMIT = 64

/** Tells readers of the map that there is something new. */
export interface Live {
  /** Sends `event: changed` with `{ site, touchpoint, at }` to everyone who follows the site. */
  changed(site: string, touchpoint: string): void
  /** `GET /v1/live`: server-sent events until the request is aborted or the collector ends. */
  follow(request: Request, site: string): Response
}

interface Follower {
  site: string
  send(text: string): void
}

export interface LiveParts {
  now(): number
  /** Ends every stream when aborted, so that a server can stop. */
  until: AbortSignal | undefined
}

export function createLive({ now, until }: LiveParts): Live {
  const followers = new Set<Follower>()

  function changed(site: string, touchpoint: string) {
    const event = `event: changed\ndata: ${JSON.stringify({ site, touchpoint, at: now() })}\n\n`
    for (const follower of followers) if (follower.site === site) follower.send(event)
  }

  function follow(request: Request, site: string): Response {
    const encoder = new TextEncoder()
    let leave = () => {}
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        const send = (text: string) => {
          controller.enqueue(encoder.encode(text))
          if ((controller.desiredSize ?? 0) < -BACKLOG_LIMIT) end()
        }
        const follower = { site, send }
        // Proxies close a connection on which nothing moves.
        const heartbeat = setInterval(() => send(': still here\n\n'), HEARTBEAT_MS)
        leave = () => {
          clearInterval(heartbeat)
          followers.delete(follower)
          request.signal.removeEventListener('abort', end)
          until?.removeEventListener('abort', end)
        }
        const end = () => {
          leave()
          controller.close()
        }
        send('retry: 2000\n\n')
        followers.add(follower)
        request.signal.addEventListener('abort', end, { once: true })
        until?.addEventListener('abort', end, { once: true })
        if (request.signal.aborted || until?.aborted) end()
      },
      cancel: () => leave(),
    })
    return new Response(stream, {
      headers: {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
        // nginx would hold events back until its buffer is full.
        'X-Accel-Buffering': 'no',
      },
    })
  }

  return { changed, follow }
}
