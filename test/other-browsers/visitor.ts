/** A tab of a browser, whichever engine it has, and a person who reads it and has mouse and keyboard. */
export interface Tab {
  goto(url: string): Promise<void>
  /** Runs a function that stands by itself in the page, and brings back its value. */
  see<T, A>(look: (given: A) => T | Promise<T>, given: A): Promise<T>
  /** Presses and releases a key, by its name in `KeyboardEvent.key`. */
  press(key: string): Promise<void>
  type(text: string): Promise<void>
  /** Clicks with a mouse, at a place in the window; the button is down for that long. */
  click(x: number, y: number, pressMs?: number): Promise<void>
  close(): Promise<void>
}

/** A person at a browser of their own: its first tab, and more when they are wanted. */
export interface Visitor extends Tab {
  open(): Promise<Tab>
  /** The processes that run its pages, by number: killing them is a crash. */
  pageProcesses(): number[]
}
