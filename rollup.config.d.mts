import type { Plugin, RollupOptions } from 'rollup'

/** What names every file that `cx.js` may load. */
export function buildHash(): string

/** `cx.js` and the parts that it loads, out of what `npm run build` has compiled. */
export function pageFiles(dir: string, last?: (isModule: boolean) => Plugin): RollupOptions[]
