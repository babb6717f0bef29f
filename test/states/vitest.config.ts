import { defineConfig } from 'vitest/config'

/** What `npm run screens` runs: pictures decide nothing, so they are no part of the tests. */
export default defineConfig({
  test: {
    include: ['test/states/pictures.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxConcurrency: 3,
  },
})
