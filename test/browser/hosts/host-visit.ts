import type { Frame, Page } from 'playwright-core'
import { type CardOnPage, cardOf } from '../../support/card'
import { type Complaints, complaintsOf } from '../../support/oracle'
import type { Host } from './host'
import type { HostSite } from './host-site'

/** A page of a host that somebody looks at. */
export interface HostVisit {
  path: string
  /** Where the tag is: the page, or a frame in it. */
  frame: Frame
  card: CardOnPage
  complaints: Complaints
}

/** Whether a card comes on a page of a host. */
export const hasCard = ({ staysQuiet }: Host, withTag?: 'with tag') => !!withTag && !staysQuiet

/**
 * Opens a host and lets it come to where a person would answer. Without a tag, there is no card.
 * @param first what runs before all scripts of the page, if the browser cannot see to it by itself
 */
export async function visitHost(
  { page, site, first }: { page: Page; site: HostSite; first?(): string },
  host: Host,
  withTag?: 'with tag',
): Promise<HostVisit> {
  const complaints = await complaintsOf(page)
  const { path, address, url } = site.serve(host, withTag, first?.())
  await page.goto(url)
  const frame = page.frame({ url: address }) ?? page.mainFrame()
  const card = cardOf(frame)
  await host.before?.(page)
  if (hasCard(host, withTag)) {
    if (!host.asksItself) {
      await frame.waitForFunction('window.cx?.why')
      await frame.evaluate(() => void window.cx.ask('checkout'))
    }
    await card.point(1).waitFor()
  }
  await host.meanwhile?.(page)
  return { path, frame, card, complaints }
}
