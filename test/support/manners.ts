import type { Frame, Page } from 'playwright-core'

/** How we behave on a page, as the page sees it; lists are words with a space between. */
export interface Manners {
  /** Events of our elements that bubbled to the page, by type. */
  leaked: string
  /** How often the focus came to an element of the page, whoever moved it. */
  focused: number
  /** How often an element of ours came or went: before the page was parsed, and in all. */
  early: number
  moves: number
  /** Other changes of the page since it was parsed, whoever made them. */
  changes: number
  /** What of ours will run within a second: timers, repeated ones, frames. */
  soon: string
  /** All timers and frames of ours, however long. */
  timers: string
  /** Listeners of ours that hang on something of the page. */
  listeners: string
}

/** Watches from the first moment of every page and frame that is loaded from now on. */
export async function watchManners(page: Page): Promise<void> {
  await page.addInitScript(watch)
}

/** @param frame where we are a guest */
export function mannersOf(frame: Frame): Promise<Manners> {
  return frame.evaluate(() => Reflect.get(window, 'manners')())
}

/**
 * Runs before any script of the page, and wraps no more than what starts timers and frames and what
 * listens. It calls nothing later that a page may have replaced, and gives no lists away: a page may
 * have taught them their own JSON.
 */
function watch() {
  const BUBBLING = `keydown keypress keyup pointerdown pointerup pointermove pointerover mousedown mouseup
    mousemove mouseover click dblclick contextmenu touchstart touchmove touchend wheel focusin focusout
    beforeinput input change compositionstart compositionend`
  const isOurs = () => /\/latido/.test(String(new Error().stack))
  const isCard = (target: unknown) =>
    target instanceof Node && /^cx-(card|tab)$/i.test(target.nodeName)
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype

  let leaked = ''
  let focused = 0
  for (const type of BUBBLING.split(/\s+/)) {
    add.call(document, type, function ofTheTest({ target }) {
      if (isCard(target)) leaked += `${type} `
    })
  }
  add.call(
    window,
    'focusin',
    function ofTheTest({ target }) {
      if (target instanceof Node && !isCard(target)) focused++
    },
    true,
  )

  let early = 0
  let moves = 0
  let changes = 0
  let isParsed = false
  const someCard = (nodes: NodeList) => {
    for (let i = 0; i < nodes.length; i++) if (isCard(nodes[i])) return true
    return false
  }
  const observer = new MutationObserver(count)
  function count(records: MutationRecord[]) {
    for (let i = 0; i < records.length; i++) {
      const record = records[i]
      if (!record || isCard(record.target)) continue
      if (someCard(record.addedNodes) || someCard(record.removedNodes)) {
        moves++
        if (!isParsed) early++
      } else if (isParsed) changes++
    }
  }
  observer.observe(document, {
    ...{ childList: true, subtree: true, attributes: true, characterData: true },
  })
  add.call(
    document,
    'DOMContentLoaded',
    function ofTheTest() {
      count(observer.takeRecords())
      isParsed = true
    },
    true,
  )

  /** What of ours has still to run, and its wait in ms. */
  const waiting = new Map<string, number>()
  const ends = { setTimeout: 'clearTimeout', requestAnimationFrame: 'cancelAnimationFrame' }
  for (const [start, end] of Object.entries({ ...ends, setInterval: 'clearInterval' })) {
    const begin: (...given: unknown[]) => number = Reflect.get(window, start)
    const stop: (timer: unknown) => void = Reflect.get(window, end)
    const startOfTheTest = (run: unknown, ms = 0, ...given: unknown[]) => {
      if (typeof run !== 'function' || !isOurs()) return begin.call(window, run, ms, ...given)
      const timer = begin.call(
        window,
        (...values: unknown[]) => {
          if (start !== 'setInterval') waiting.delete(start + timer)
          Reflect.apply(run, window, values)
        },
        ...(start === 'requestAnimationFrame' ? [] : [ms, ...given]),
      )
      waiting.set(start + timer, start === 'setInterval' ? 0 : ms)
      return timer
    }
    const stopOfTheTest = (timer: unknown) => {
      waiting.delete(start + timer)
      stop.call(window, timer)
    }
    Object.assign(window, { [start]: startOfTheTest, [end]: stopOfTheTest })
  }

  interface Heard {
    target: EventTarget
    type: string
    listener: unknown
    isCapturing: boolean
  }
  const heard = new Set<Heard>()
  const isSame = (one: Heard, { target, type, listener, isCapturing }: Heard) =>
    one.target === target &&
    one.type === type &&
    one.listener === listener &&
    one.isCapturing === isCapturing
  const heardOf = (self: unknown, [type, listener, options]: unknown[]): Heard => ({
    target: self instanceof EventTarget ? self : window,
    type: String(type),
    listener,
    isCapturing: Boolean(
      typeof options === 'object' ? Reflect.get(options ?? {}, 'capture') : options,
    ),
  })
  EventTarget.prototype.addEventListener = function (...given: unknown[]) {
    Reflect.apply(add, this, given)
    if (!isOurs()) return
    const own = heardOf(this, given)
    for (const one of heard) if (isSame(one, own)) return
    heard.add(own)
    const options = given[2]
    const { signal, once } = (typeof options === 'object' ? options : {}) as AddEventListenerOptions
    const ofTheTest = () => heard.delete(own)
    if (signal) add.call(signal, 'abort', ofTheTest)
    if (once) add.call(own.target, own.type, ofTheTest, { once, signal })
  }
  EventTarget.prototype.removeEventListener = function (...given: unknown[]) {
    Reflect.apply(remove, this, given)
    const own = heardOf(this, given)
    for (const one of heard) if (isSame(one, own)) heard.delete(one)
  }
  /** What hangs on an element of ours, or on something that nobody else has, goes with it. */
  function hangsOnPage({ target }: Heard) {
    if (target instanceof Node) return target.getRootNode() === document && !isCard(target)
    return !/^(AbortSignal|IDB.*|XMLHttpRequest.*)$/.test(target.constructor.name)
  }

  function manners(): Manners {
    count(observer.takeRecords())
    let soon = ''
    let timers = ''
    for (const [timer, ms] of waiting) {
      timers += `${timer}:${ms} `
      if (ms < 1000) soon += `${timer}:${ms} `
    }
    let listeners = ''
    for (const one of heard) {
      if (hangsOnPage(one)) listeners += `${one.target.constructor.name}:${one.type} `
    }
    return { leaked, focused, early, moves, changes, soon, timers, listeners }
  }
  Object.defineProperty(window, 'manners', { value: manners })
}
