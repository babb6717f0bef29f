/** One thing that a check has found in a configuration file, and where. */
export interface Finding {
  /** `error`: the page cannot use it. `warning`: it works, and people or figures may suffer. */
  severity: 'error' | 'warning'
  /** Name of the rule, in kebab-case: `shape`, `unknown-field`, `leading-question`… */
  rule: string
  /** Where, in the words of the file: `touchpoints.checkout.ease.en`. Empty for the whole file. */
  path: string
  /** What is wrong and what to do, in one or two sentences. */
  message: string
  /** From 1, as editors count. */
  line: number
  /** From 1, in UTF-16 units, as editors count. */
  column: number
}

/** What a rule finds, a warning unless it says more; its place in the file is looked up from the path. */
export type Found = Pick<Finding, 'path' | 'message'> & Partial<Pick<Finding, 'severity'>>
