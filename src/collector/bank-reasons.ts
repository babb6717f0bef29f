const IDS = `
  account accuracy ads advice alternative alternatives amount answers apology
  availability calendar changes channel charges claim clarity compare compat
  compensation complete condition confirmation contact content control cost courier
  date delivery depth design detail documents download errors expiry fair features
  fields filters finding followup form frequency guide help hours human identity
  included info instructions interest knowledge label language length limits map
  match message moderation need notice options packaging password payment photos
  presenter price privacy process quality readability redeem refund-time relevance
  repeat reply result reviews reward rules security service setup share solution
  specs speed steps stock support tech terms time transparency treatment trust
  updates uptodate usefulness value variety verification visibility wait
`

/**
 * Ids of every reason that the question bank offers, in any language. The collector has no texts:
 * it must only tell a reason that the bank knows from one that was made up.
 */
export const BANK_REASONS: ReadonlySet<string> = new Set(IDS.trim().split(/\s+/))
