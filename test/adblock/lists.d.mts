export function fetchLists(): void
export function readLists(): string[]
