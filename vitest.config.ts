import { defineConfig } from 'vitest/config'
import { built } from './rollup.config.mjs'

export default defineConfig({
  plugins: [built()],
  test: {
    css: true,
    environment: 'node',
    include: ['test/**/*.test.{ts,tsx}'],
  },
})
