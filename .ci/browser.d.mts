/** Finds a Chromium, and installs one where there is none; throws an Error that says what to do. */
export function browserPath(): string
