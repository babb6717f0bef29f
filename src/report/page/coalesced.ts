/**
 * Runs `work` at most once at a time. Calls that come while it runs ask for one more run after it,
 * however many they are, so that the last one always sees what the call was about.
 */
export function coalesced(work: () => Promise<void>): () => void {
  let isRunning = false
  let isWanted = false

  async function run() {
    isRunning = true
    while (isWanted) {
      isWanted = false
      await work()
    }
    isRunning = false
  }

  return () => {
    isWanted = true
    if (!isRunning) void run()
  }
}
