import type { Host } from './host'

export const h25EnumerablePrototypes: Host = {
  row: 'H25',
  condition: 'every object and every list inherits enumerable properties',
  head: `<script>
    Object.prototype.evil = 1
    Object.prototype.each = function () {}
    Object.prototype.comment = 'not said'
    Array.prototype.each = function () {}
    Array.prototype.last = function () {}
    String.prototype.evil = 1
  </script>`,
}
