/** What delivery and host pages must stand, by number; tests prove them by `proves`. */
export const REQUIREMENTS = {
  R01: 'Through a network that drops, hangs, loses replies and puts other servers in between, every answer arrives once',
  R02: 'A browser killed at the tap loses nothing',
  R03: 'A crashed, closed, left or reloaded page at the tap loses nothing',
  R04: 'A tap in the very task that leaves the page is not lost',
  R05: 'After three days offline everything arrives, oldest first, without a storm',
  R06: 'What the collector has acknowledged is on its disk, whenever it is killed',
  R07: 'Twenty tabs that share what is unsent deliver it once',
  R08: 'A tab whose timers are throttled sends nothing twice',
  R09: 'An endpoint that is down for an hour is left in peace, and not stormed when it is back',
  R10: 'Retry-After is obeyed in every form, within bounds',
  R11: 'An answer that is refused for good holds up no other',
  R12: 'Only a receipt of ours that names an answer makes the page forget it',
  R13: 'No request is longer than browsers let outlive a page',
  R14: 'Sending answers needs no preflight',
  R15: 'In whatever order deliveries arrive, the highest revision stays',
  R16: 'Whatever lies in the journal, healthy answers are kept and nothing throws',
  R17: 'Storage that is full, denied, hanging or dead costs no answer, and the page keeps its room',
  R18: 'Records of older and newer versions survive upgrade and downgrade',
  R19: 'The page stays fit for the back/forward cache',
  R20: 'A clock that is wrong or jumps costs no answer and starts no storm',
  R21: 'Whatever was given up is counted, and the endpoint is told exactly that',
  R22: 'Without storage, a page still delivers while it lives',
  R23: 'On the page of every host the card works, and the page is as it would be without it',
  R24: 'No page hears an error, a rejection or a violation of its policy that is ours',
  R25: 'No fault inside ever escapes into the page',
  R26: 'A page gains one name, keeps its prototypes, and has everything back when it is over',
  R27: 'Nothing touches the elements of a page before it is parsed, and afterwards one comes and goes',
  R28: 'No key, pointer, focus or input of the card bubbles to the page, and there is no fight for the focus',
  R29: 'The card looks the same whatever a page does to everything on it, and so does the page beside it',
  R30: 'A modal dialog of the page stays usable, and the card with it or after it',
  R31: 'A script that is missing, broken or never comes does the page no harm',
  R32: 'Several tags, versions and packages on one page show one card and give one answer',
  R33: 'No long task, and at rest no timer under a second and no frame',
  R34: 'No list of an ad blocker matches what is ours, and answers arrive where pings are blocked',
  R35: 'Whatever a configuration holds, nothing throws and nothing takes long',
}

/** The rows of the matrix of hosts: H01 to H60. */
export const HOST_ROWS = Array.from({ length: 60 }, (_, i) => `H${String(i + 1).padStart(2, '0')}`)

/** What `npm run adblock` measures and writes, and no other command. */
export const ADBLOCK_ROWS = ['R34']
