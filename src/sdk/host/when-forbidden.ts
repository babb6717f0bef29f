import { listen, type Undo } from './page'

/** Calls back when the policy of the page has refused an address: each refusal is reported to its owner. */
export function whenForbidden(address: string, tell: () => void): Undo {
  return listen(document, 'securitypolicyviolation', (event) => {
    if (!('blockedURI' in event && 'disposition' in event)) return
    // A report names the address without its fragment; a policy on trial forbids nothing.
    const isOurs = event.blockedURI === new URL(address, document.baseURI).href
    if (isOurs && event.disposition === 'enforce') tell()
  })
}
