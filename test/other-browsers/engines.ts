import { visitWithFirefox } from './firefox'
import { visitWithWebKit } from './webkit'

/** The engines beside Chromium, and how to begin a visit with each. */
export const ENGINES = { Firefox: visitWithFirefox, WebKitGTK: visitWithWebKit }

export type Engine = keyof typeof ENGINES
