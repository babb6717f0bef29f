/** One ask of the past. */
export interface PastAsk {
  touchpoint: string
  /** When it was asked, milliseconds since 1970. */
  at: number
  /**
   * How it ended: `ignored` when it was seen and left, `snoozed` and `never` by "Ask me later" and
   * "Don't ask me again".
   */
  end: 'answered' | 'dismissed' | 'ignored' | 'snoozed' | 'never'
}
