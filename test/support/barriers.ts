import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Violation = { id: string; nodes: { target: unknown }[] }

/** What axe finds wrong with the page, each as its rule and place. */
export async function barriersOn(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { violations } = await Reflect.get(window, 'axe').run({ resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }: Violation) =>
      nodes.map(({ target }) => `${id} ${target}`),
    )
  })
}
