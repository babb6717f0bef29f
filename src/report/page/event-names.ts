/**
 * Reads a stream of server-sent events piece by piece: give it text as it comes, and it returns the
 * names of the events that are complete. Comment lines (heartbeats) are no events.
 * https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export function eventNames(): (text: string) => string[] {
  let rest = ''
  return (text) => {
    const blocks = (rest + text).replace(/\r\n?/g, '\n').split('\n\n')
    rest = blocks.pop() ?? ''
    return blocks.flatMap((block) => {
      const lines = block.split('\n')
      const name = lines.find((line) => line.startsWith('event:'))?.slice('event:'.length)
      if (name) return [name.trim()]
      return lines.some((line) => line.startsWith('data:')) ? ['message'] : []
    })
  }
}
