import { FiltersEngine, parseFilters, Request } from '@ghostery/adblocker'
import { readLists } from './lists.mjs'

type Type = Parameters<typeof Request.fromRawDetails>[0]['type']

/** An ad blocker with the lists that people have. */
export interface Blocker {
  rules: number
  /** Whether a request of a page would be refused. */
  refuses(url: string, page: string, type: Type): boolean
  /** Every selector of what is hidden on any page. */
  hidden: string[]
}

export function aBlocker(): Blocker {
  const text = readLists().join('\n')
  const { networkFilters, cosmeticFilters } = parseFilters(text, { debug: true })
  const engine = FiltersEngine.parse(text)
  const anywhere = cosmeticFilters.filter(
    (filter) => !filter.hasHostnameConstraint() && !filter.isScriptInject() && !filter.isUnhide(),
  )
  return {
    rules: networkFilters.length + cosmeticFilters.length,
    refuses: (url, sourceUrl, type) =>
      engine.match(Request.fromRawDetails({ url, sourceUrl, type })).match,
    hidden: anywhere.map((filter) => filter.getSelector()),
  }
}
