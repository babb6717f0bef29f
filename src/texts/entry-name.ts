/** The bank entry that a stage's module exports under a name: `checkoutDone` → `checkout-done`. */
export function entryName(exported: string): string {
  return exported.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** The name under which a stage's module exports a bank entry: `checkout-done` → `checkoutDone`. */
export function exportName(entry: string): string {
  return entry.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}
