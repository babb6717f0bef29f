/** A person at a browser, whichever engine it has: reads the page, and uses mouse and keyboard. */
export interface Visitor {
  goto(url: string): Promise<void>
  /** Runs a function that stands by itself in the page, and brings back its value. */
  see<T, A>(look: (given: A) => T | Promise<T>, given: A): Promise<T>
  /** Presses and releases a key, by its name in `KeyboardEvent.key`. */
  press(key: string): Promise<void>
  type(text: string): Promise<void>
  /** Clicks with a mouse, at a place in the window. */
  click(x: number, y: number): Promise<void>
  close(): Promise<void>
}
