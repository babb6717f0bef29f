import type { Host } from './host'

/** What Prototype.js 1.6 does to the language: https://github.com/prototypejs/prototype/tree/1.6.1 */
const PROTOTYPE = `<script>
  const quoted = (text) => '"' + text + '"'
  String.prototype.toJSON = function () { return quoted(this) }
  Number.prototype.toJSON = function () { return String(this) }
  Date.prototype.toJSON = function () { return quoted(this.toISOString()) }
  Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']' }
  Object.toJSON = (object) => String(object)
  Array.prototype.reduce = function () { return this.length > 1 ? this : this[0] }
  Array.prototype.each = Array.prototype.forEach
  Array.prototype.clear = function () { this.length = 0; return this }
  Function.prototype.bind = function (self) { const f = this; return function () { return f.apply(self, arguments) } }
</script>`

export const h24ToJson: Host = {
  row: 'H24',
  condition: 'an old library teaches strings and lists their own JSON',
  head: PROTOTYPE,
}
