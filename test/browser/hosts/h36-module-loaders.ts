import { expect } from 'vitest'
import type { Host } from './host'

export const h36ModuleLoaders: Host = {
  row: 'H36',
  condition: 'loaders of AMD and CommonJS modules are there',
  head: `<script>
    const defined = []
    window.define = (...given) => { defined.push(given); throw new Error('Mismatched anonymous define()') }
    define.amd = {}
    window.module = { exports: {} }
    window.exports = module.exports
    window.require = (name) => { throw new Error(name + ' has not been loaded yet') }
    window.process = { env: {} }
  </script>`,
  looksPlain: true,
  async expected(page) {
    expect(await page.evaluate('[defined.length, Object.keys(module.exports).length]')).toEqual([
      0, 0,
    ])
  },
}
