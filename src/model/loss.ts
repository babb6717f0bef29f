/** An answer that was given up before it arrived. Its id lets the endpoint count it once. */
export interface Loss {
  id: string
  /** One of {@link LOSS_CAUSES}, or another endpoint's own word. */
  cause: string
}

/** Why an answer is given up: nobody took it in time, or the collector's word, or status, on it. */
export const LOSS_CAUSES = ['expired', 'invalid', '400', '413', '422', 'unknown'] as const

/** Most losses in one batch. */
export const LOSSES_LIMIT = 100
