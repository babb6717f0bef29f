/** What an engine cannot stand or cannot show, as it was measured: listed in `docs/reliability.md`. */
export const EXCEPTIONS = [
  {
    requirement: 'R02',
    engine: 'WebKitGTK',
    because:
      'hands a write over in the task after the tap, and another process takes its time to commit it: killed 10 ms after the tap, 1 of 6 answers was lost; so it is killed 100 ms after it',
  },
  {
    requirement: 'R02',
    engine: 'Firefox',
    because:
      'needs longer for the first database of a device than a tap takes on a busy machine: killed at a tap that came 60 ms after the pointer, 1 of 6 answers was lost, and none of 6 at 300 ms; so the tap waits until the database is open',
  },
  {
    requirement: 'R02, R03',
    engine: 'WebKitGTK',
    because:
      'keeps no profile while a driver is in it, and a crash ends its session: killed and crashed pages tap by themselves, in a browser as people start it. So they do in Firefox',
  },
  {
    requirement: 'R23',
    engine: 'Firefox',
    page: 'H49: the device is six times slower',
    because: 'is told by no driver to be slower, nor to have a slower network',
  },
  {
    requirement: 'R23',
    engine: 'Firefox',
    page: 'H57: the page prevents gestures, and a person answers by finger',
    because:
      'has no finger that its driver moves: a tap of playwright’s over WebDriver BiDi came to no event',
  },
  {
    requirement: 'R23',
    engine: 'Firefox',
    page: 'H57: the page prevents gestures, and a person answers by pen',
    because: 'has no pen that its driver moves: its pointer of this kind is a placeholder',
  },
  {
    requirement: 'R23',
    engine: 'WebKitGTK',
    page: 'H48: a blocker refuses every ping',
    because: 'has a driver that refuses a page no request; a blocker that hides was tried',
  },
  {
    requirement: 'R23',
    engine: 'WebKitGTK',
    page: 'H49: the device is six times slower',
    because:
      'tells of no long frames, and its driver slows down neither the processor nor the network',
  },
  {
    requirement: 'R23',
    engine: 'WebKitGTK',
    page: 'H50: the system forces its colours',
    because:
      'tells of no forced colours under the three themes of GTK that were tried, its high contrast among them',
  },
  {
    requirement: 'R23',
    engine: 'WebKitGTK',
    page: 'H57: the page prevents gestures, and a person answers by finger',
    because: 'has a driver without a finger: what it touches is clicked with a mouse',
  },
]
