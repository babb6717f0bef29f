/** Puts the numbers into `Step {n} of {total}`, or `{n}` alone. */
export function fill(text: string, n: number, total = n): string {
  return text.replace('{n}', String(n)).replace('{total}', String(total))
}
