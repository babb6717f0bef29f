import { visitWithFirefox } from './firefox'
import { visitWithWebKit } from './webkit'

/** The engines beside Chromium, and how to begin a visit with each. */
export const ENGINES = { Firefox: visitWithFirefox, WebKitGTK: visitWithWebKit }

export type Engine = keyof typeof ENGINES

/** What an engine cannot show, with what was seen of it, by requirement. Listed in `docs/reliability.md`. */
export const EXCEPTIONS: { requirement: string; engine: Engine; because: string }[] = []
