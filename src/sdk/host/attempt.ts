/** What a browser gives, or nothing where it refuses at any time: storage that is denied, full or broken. */
export function attempt<T>(use: () => T): T | undefined {
  try {
    return use()
  } catch {
    return undefined // SecurityError, QuotaExceededError, NS_ERROR_FILE_CORRUPTED, or a record cut short
  }
}
