import { defineConfig } from 'vitest/config'

/** What `npm run test:browsers` runs. */
export default defineConfig({
  test: {
    include: ['test/other-browsers/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // WebKitGTK under load takes its time for a database.
    expect: { poll: { timeout: 30_000 } },
  },
})
