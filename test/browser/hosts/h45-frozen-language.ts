import type { Host } from './host'

export const h45FrozenLanguage: Host = {
  row: 'H45',
  condition: 'the page has frozen the language and what the browser tells of itself',
  head: `<script>
    'use strict'
    for (const it of [Object, Array, Function, Promise, String, Number, Date, RegExp, Error, Map, Set]) {
      Object.freeze(it)
      Object.freeze(it.prototype)
    }
    for (const it of [JSON, Math, Reflect, navigator]) Object.freeze(it)
  </script>`,
}
