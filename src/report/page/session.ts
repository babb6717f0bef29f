/** Which site's map is read, and the token that opens it. */
export interface Session {
  site: string
  token: string
}

/**
 * Reads `#token=…&site=…`; what the fragment does not name is taken from what was kept, a JSON text
 * written by {@link keptSession}. Nothing where either is missing.
 */
export function readSession(fragment: string, kept: string | null): Session | null {
  const named = new URLSearchParams(fragment.replace(/^#/, ''))
  const before = parse(kept)
  const site = named.get('site') ?? before.site
  const token = named.get('token') ?? (site === before.site ? before.token : undefined)
  return site && token ? { site, token } : null
}

/** The text in which a session survives a reload of the tab. */
export function keptSession(session: Session): string {
  return JSON.stringify(session)
}

function parse(kept: string | null): Partial<Session> {
  try {
    const value: unknown = JSON.parse(kept ?? '{}')
    return typeof value === 'object' && value !== null ? textsOf(value) : {}
  } catch {
    return {} // another page of this origin may use the same key
  }
}

function textsOf(value: object): Partial<Session> {
  const site = 'site' in value && typeof value.site === 'string' ? value.site : undefined
  const token = 'token' in value && typeof value.token === 'string' ? value.token : undefined
  return { ...(site && { site }), ...(token && { token }) }
}
