import { expect } from 'vitest'
import type { Host } from './host'

const sandboxed = (sandbox: string): Host => ({
  row: 'H20',
  condition: `the page is in a frame with sandbox="${sandbox}", which has no origin and no storage`,
  frames: [`sandbox="${sandbox}"`],
  attributes: ({ endpoint }) => ({ 'data-endpoint': endpoint }),
  async expected(page) {
    const [, frame] = page.frames()
    expect(await frame?.evaluate(() => origin)).toBe('null')
  },
})

export const h20SandboxedFrame: Host[] = [
  sandboxed('allow-scripts'),
  sandboxed('allow-scripts allow-forms allow-popups'),
]
