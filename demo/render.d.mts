/** Addresses of all pages. */
export const PATHS: string[]
