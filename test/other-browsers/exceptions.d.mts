/** What an engine cannot stand or cannot show, as it was measured: listed in `docs/reliability.md`. */
export const EXCEPTIONS: {
  requirement: string
  engine: 'Firefox' | 'WebKitGTK'
  /** The page of a host that it is about: its row, and how its condition begins. */
  page?: string
  because: string
}[]
