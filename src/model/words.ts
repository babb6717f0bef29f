/** What the card itself says in one language; the bank's questions are {@link QuestionTexts}. */
export interface Words {
  /** The five labels of the emotion scale, bad to good. */
  emotion: [string, string, string, string, string]
  /** The five labels of the ease scale, difficult to easy. */
  ease: [string, string, string, string, string]
  /** The two questions of a touchpoint that nobody has worded in this language: they fit any. */
  emotionQuestion: string
  easeQuestion: string
  reasonsTitle: string
  /** `{n}` is the number of reasons that may be chosen. */
  reasonsLimit: string
  comment: string
  thanks: string
  thanksWow: string
  thanksEffort: string
  recovery: string
  recoveryFailure: string
  recoveryLink: string
  later: string
  done: string
  close: string
  change: string
  /** `{n}` of `{total}`. */
  step: string
  noNameNeeded: string
  saved: string
}

/** The wording of one touchpoint in one language. */
export interface QuestionTexts {
  emotion: string
  ease: string
  /** Reason id → label, in the order of the bank. */
  reasons: Record<string, string>
}
