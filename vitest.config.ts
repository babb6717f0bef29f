import { defineConfig } from 'vitest/config'
import { built } from './rollup.config.mjs'

const css = true
const plugins = [built()]

export default defineConfig({
  test: {
    projects: [
      {
        plugins,
        test: {
          name: 'node',
          css,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/other-browsers/**', 'test/adblock/**'],
          // Properties and virtual hours take as long as the machine is busy.
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          // Real browsers on two cores: one after the other, each has the machine to itself.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
