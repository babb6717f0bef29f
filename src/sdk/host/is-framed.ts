/** The page stands in a frame of another one. */
export const isFramed = (): boolean => window !== window.top
