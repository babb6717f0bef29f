/**
 * The items that pass a test. Browser code calls this in place of the list's own `filter`, which a
 * page may have overwritten since the script has loaded.
 */
export function filtered<Item>(list: Iterable<Item>, passes: (item: Item) => unknown): Item[] {
  const items: Item[] = []
  for (const item of list) if (passes(item)) items.push(item)
  return items
}
