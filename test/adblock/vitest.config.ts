import { defineConfig } from 'vitest/config'

/** What `npm run adblock` runs. */
export default defineConfig({
  test: {
    include: ['test/adblock/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
