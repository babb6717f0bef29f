import type { Wire } from '../support/wire'
import { type HostVisitor, hostsWithFirefox } from './host-visitor'
import { hostsWithWebKit } from './webkit-hosts'

/** The engines beside Chromium, and who opens pages of hosts in each. */
export const HOST_ENGINES: Record<string, (wire: Wire) => Promise<HostVisitor>> = {
  Firefox: hostsWithFirefox,
  WebKitGTK: hostsWithWebKit,
}
