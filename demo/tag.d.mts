export const STUB: string
