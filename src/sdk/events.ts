import { guarded } from '../model/guarded'
import type { CxEvents } from './api'
import type { Tell } from './host/console'

/** Who listens to what. */
export interface Events {
  on<E extends keyof CxEvents>(event: E, listener: (detail: CxEvents[E]) => void): () => void
  emit<E extends keyof CxEvents>(event: E, detail: CxEvents[E]): void
}

/** Listeners of the host page run last and guarded: a fault of theirs never costs an answer. */
export function createEvents(tell: Tell): Events {
  type Listener = (detail: never) => void
  const listeners = new Map<string, Set<Listener>>()

  return {
    on(event, listener) {
      const set = listeners.get(event) ?? new Set<Listener>()
      listeners.set(event, set.add(listener))
      return () => {
        void guarded(() => set.delete(listener))()
      }
    },
    emit(event, detail) {
      for (const listener of listeners.get(event) ?? []) {
        try {
          listener(detail as never)
        } catch (error) {
          tell('listener', event, error)
        }
      }
    },
  }
}
