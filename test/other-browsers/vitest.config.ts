import { defineConfig } from 'vitest/config'

/** What `npm run test:browsers` runs. */
export default defineConfig({
  test: {
    include: ['test/other-browsers/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
  },
})
