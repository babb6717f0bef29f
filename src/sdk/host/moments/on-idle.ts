import { mapped } from '../../../model/mapped'
import type { Trigger } from '../../../model/rules'
import { ofDocument } from '../native'
import { after, listen, type Undo } from '../page'
import type { Moment } from './moment'
import { onceEach } from './once-each'

/** What a person does, and their coming back to the page: away from it nobody is idle. */
const ACTS = 'pointermove pointerdown keydown input scroll wheel visibilitychange'.split(' ')
const SHORTEST_WAIT_MS = 1000

/**
 * The person has done nothing for so long. An act only notes its time: the one timer goes on to its
 * end, and then waits for what is left.
 */
export const onIdle: Moment = (triggers, fire) => {
  const undo: Undo[] = []
  const { left, fireIf, stop } = onceEach(triggers, fire, undo)
  let lastAct = Date.now()
  let cancel: Undo | undefined

  function wait() {
    const next = lastAct + Math.min(...mapped([...left], waitOf))
    cancel = after(Math.max(next - Date.now(), SHORTEST_WAIT_MS), check)
  }

  function check() {
    cancel = undefined
    // Hidden, there is no timer: the person starts anew when they are back.
    if (ofDocument('visibilityState') !== 'visible') return
    const idleMs = Date.now() - lastAct
    fireIf((trigger) => idleMs >= waitOf(trigger))
    if (left.size) wait()
  }

  function act() {
    lastAct = Date.now()
    if (!cancel) wait()
  }

  undo.push(...mapped(ACTS, (type) => listen(window, type, act)), () => cancel?.())
  wait()
  return stop
}

const waitOf = ({ seconds = 30 }: Trigger) => seconds * 1000
