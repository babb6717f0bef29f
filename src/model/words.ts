/** What the card itself says with its first question, in one language; the bank's questions are {@link QuestionTexts}. */
export interface Words {
  /** The five labels of the emotion scale, bad to good. */
  emotion: [string, string, string, string, string]
  /** The five labels of the ease scale, difficult to easy. */
  ease: [string, string, string, string, string]
  /** The two questions of a touchpoint that nobody has worded in this language: they fit any. */
  emotionQuestion: string
  easeQuestion: string
  thanks: string
  close: string
  /** Stops a card from closing by itself. */
  stay: string
  /** On the handle at the edge of a page: one or two words. */
  tab: string
  /** `{n}` of `{total}`. */
  step: string
  saved: string
}

/** What the card says beside and after the second question, in one language. */
export interface MoreWords {
  reasonsTitle: string
  /** `{n}` is the number of reasons that may be chosen. */
  reasonsLimit: string
  comment: string
  thanksWow: string
  thanksEffort: string
  recovery: string
  recoveryFailure: string
  recoveryLink: string
  later: string
  done: string
  change: string
  noNameNeeded: string
}

/** What puts a question off, for who was asked before, in one language. */
export interface QuietWords {
  /** The two buttons. */
  snooze: string
  never: string
  /** What is said when one was chosen. */
  snoozed: string
  nevermore: string
}

/** What the optional questions say in one language. */
export interface FollowUpWords {
  expectation: string
  /** Worse, as expected, better. */
  expectationOptions: [string, string, string]
  success: string
  /** Yes, partly, no, not yet. */
  successOptions: [string, string, string, string]
  repurchase: string
  recommend: string
  /** Definitely not … definitely: the five options of both intentions. */
  intentOptions: [string, string, string, string, string]
  feeling: string
  /** In the order of the feelings of an answer. */
  feelingOptions: string[]
}

/** The wording of one touchpoint in one language. */
export interface QuestionTexts {
  emotion: string
  ease: string
  /** Reason id → label, in the order of the bank. */
  reasons: Record<string, string>
}
