// Taken while the script loads: libraries have put slower or wrong ones in their place.
const { entries } = Object
const { stringify } = JSON

/**
 * JSON text of plain values: objects, arrays, texts, numbers, booleans; `undefined` fields are left
 * out. Written by hand because `JSON.stringify` calls every `toJSON` that a page has put on
 * `Array.prototype` or `Object.prototype` (Prototype.js 1.6 does); primitives are safe with it.
 */
export function encode(value: unknown): string {
  if (typeof value !== 'object' || value === null) return stringify(value)
  let text = ''
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) text += (i ? ',' : '') + encode(value[i] ?? null)
    return `[${text}]`
  }
  // Own keys only: a page may have put enumerable ones on Object.prototype.
  for (const [key, field] of entries(value)) {
    if (field !== undefined) text += `${text && ','}${stringify(key)}:${encode(field)}`
  }
  return `{${text}}`
}
