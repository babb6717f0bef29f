/** An answer that was given up before it arrived. Its id lets the endpoint count it once. */
export interface Loss {
  id: string
  /** `expired`, or the endpoint's own word for why it would never take it. */
  cause: string
}

/** Most losses in one batch. */
export const LOSSES_LIMIT = 100
