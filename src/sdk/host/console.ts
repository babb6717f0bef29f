import { guarded } from '../../model/guarded'

/**
 * Tells a developer what is wrong, each message once for the life of the page.
 * @param what the key of the message
 * @param facts what the message is about
 */
export type Tell = (what: string, ...facts: unknown[]) => void

type Message = (...facts: never[]) => string

/**
 * A {@link Tell} that writes to the console, where a developer looks. The words come with
 * `load`; where they cannot be had, the bare facts are told.
 */
export function consoleTell(load: () => Promise<{ messages: Record<string, Message> }>): Tell {
  const told = new Set<string>()
  // A page may have removed or broken its console.
  return guarded(async (what, ...facts) => {
    const part = await guarded(load)()
    const message = part?.messages[what]?.(...(facts as never[])) ?? [what, ...facts].join(' ')
    if (!told.has(message)) console.error(`Latido: ${message}`)
    told.add(message)
  })
}
