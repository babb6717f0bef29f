/**
 * Runs in the page: a value as JSON, by nothing but what pages leave alone. Libraries teach lists and
 * strings a `toJSON` of their own, or give every object properties that all loops meet.
 */
export function inWords(value: unknown): string {
  const own = Object.prototype.hasOwnProperty
  function write(part: unknown): string {
    if (Array.isArray(part)) {
      let items = ''
      for (let i = 0; i < part.length; i++) items += `${i ? ',' : ''}${write(part[i])}`
      return `[${items}]`
    }
    // Of what is no object `JSON` asks nothing of the page.
    if (typeof part !== 'object' || part === null) return JSON.stringify(part) ?? 'null'
    let members = ''
    for (const name in part) {
      const member: unknown = Reflect.get(part, name)
      if (own.call(part, name) && member !== undefined)
        members += `${members && ','}${JSON.stringify(name)}:${write(member)}`
    }
    return `{${members}}`
  }
  return value === undefined ? '' : write(value)
}
