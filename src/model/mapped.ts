/**
 * What becomes of each item. Browser code calls this in place of the list's own `map`, which a page
 * may have overwritten since the script has loaded.
 */
export function mapped<Item, Result>(
  list: Iterable<Item>,
  become: (item: Item, i: number) => Result,
): Result[] {
  const results: Result[] = []
  for (const item of list) results.push(become(item, results.length))
  return results
}
