import type { Fields, Shape } from '../../model/config-shape'
import type { Found } from './finding'
import { didYouMean } from './nearest'

/**
 * Finds fields that nothing reads: a page leaves them alone, since a newer version may know them, so
 * a slip of the pen would go unnoticed.
 */
export function unknownFields(shape: Shape, value: unknown, path = ''): Found[] {
  if (Array.isArray(shape)) {
    const [item] = shape
    if (typeof item !== 'object' || !Array.isArray(value)) return []
    return value.flatMap((one, i) => unknownFields(item, one, `${path}[${i}]`))
  }
  if (typeof shape !== 'object' || typeof value !== 'object' || !value) return []
  const { '*': any, ...fields } = shape as Fields
  return Object.entries(value).flatMap(([name, own]): Found[] => {
    const at = path ? `${path}.${name}` : name
    const known = any ?? (Object.hasOwn(fields, name) ? fields[name] : undefined)
    if (known) return unknownFields(known, own, at)
    const message = `nothing reads this field.${didYouMean(name, Object.keys(fields))}`
    return [{ path: at, message }]
  })
}
