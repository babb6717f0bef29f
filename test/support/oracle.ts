import type { Page } from 'playwright-core'

/** What a page has complained about: errors, rejections, console errors, CSP violations. */
export interface Complaints {
  all(): Promise<string[]>
}

/** Listens from the first moment of every page that is loaded from now on. */
export async function complaintsOf(page: Page): Promise<Complaints> {
  const heard: string[] = []
  page.on('pageerror', (error) => heard.push(`error: ${error}`))
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`console: ${message.text()}`)
  })
  await page.addInitScript(() => {
    const violations: string[] = []
    Object.assign(window, { violations })
    addEventListener('securitypolicyviolation', function ofTheTest(event) {
      violations.push(`${event.violatedDirective} ${event.blockedURI}`)
    })
    addEventListener('unhandledrejection', function ofTheTest(event) {
      violations.push(`rejection ${event.reason}`)
    })
  })
  const all = async () => {
    const read = () => (Reflect.get(window, 'violations') ?? []) as string[]
    const violations = await Promise.all(page.frames().map((frame) => frame.evaluate(read)))
    return [...heard, ...violations.flat()]
  }
  return { all }
}
