import type { Host } from './host'

/**
 * A library's own promises, with no more than `then`, `catch` and the four makers. Scripts without an
 * address, such as WebKit's driver, find `finally` too.
 */
const LIBRARY = `<script>
  const Native = Promise
  window.Promise = class Promised {
    constructor(run) { this.inner = new Native(run) }
    then(done, failed) { return wrap(this.inner.then(done, failed)) }
    catch(failed) { return this.then(undefined, failed) }
    get finally() {
      const [first, second, third] = new Error().stack.split('\\n')
      // Chromium begins with the message.
      if (/http/.test(first === 'Error' ? third : second)) return
      return (run) => this.then((value) => (run(), value), (error) => { run(); throw error })
    }
    static resolve(value) { return wrap(Native.resolve(value)) }
    static reject(error) { return wrap(Native.reject(error)) }
    static all(list) { return wrap(Native.all(list)) }
    static race(list) { return wrap(Native.race(list)) }
  }
  const wrap = (inner) => new Promise((resolve, reject) => inner.then(resolve, reject))
</script>`

export const h27OtherPromises: Host = {
  row: 'H27',
  condition: 'a library has put its own promises in place of the browser’s',
  head: LIBRARY,
}
