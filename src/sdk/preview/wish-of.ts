/** What the address of a page asks to be shown. */
export interface Wish {
  touchpoint: string
  locale?: string
  variant?: string
}

/** Reads `?cx-preview=checkout&cx-locale=es&cx-variant=b`. */
export function wishOf(query: string): Wish {
  const of = new URLSearchParams(query)
  return {
    touchpoint: of.get('cx-preview') ?? '',
    locale: of.get('cx-locale') || undefined,
    variant: of.get('cx-variant') || undefined,
  }
}

/** The address of the same page with another wish; what else is in the query stays. */
export function addressOf({ touchpoint, locale, variant }: Wish, query: string): string {
  const of = new URLSearchParams(query)
  for (const name of ['cx-preview', 'cx-locale', 'cx-variant']) of.delete(name)
  of.set('cx-preview', touchpoint)
  if (locale) of.set('cx-locale', locale)
  if (variant) of.set('cx-variant', variant)
  return `?${of}`
}
