/** A page that cannot keep a requirement as all others do. */
interface Exception {
  requirement: 'R24' | 'R27' | 'R28'
  /** Its row, and how what it is about begins. */
  page: string
  /** What is counted, at most, on this page. */
  most: number
  reason: string
}

/** Every host page that may count more than the others, and why. */
export const EXCEPTIONS: Exception[] = [
  {
    requirement: 'R24',
    page: 'H16: the policy of the page lets nothing be sent',
    most: 1,
    reason: 'a browser tells the page of the one request that its policy forbids',
  },
  {
    requirement: 'R27',
    page: 'H08: a toast of the page opens',
    most: 4,
    reason: 'the toast of the page is used meanwhile',
  },
  {
    requirement: 'R27',
    page: 'H09: a modal dialog opens after the card',
    most: 12,
    reason: 'the card moves into the dialog, and out again when it closes',
  },
  {
    requirement: 'R28',
    page: 'H09: a modal dialog opens after the card',
    most: 4,
    reason: 'the dialog of the page is used, closed and opened again',
  },
  {
    requirement: 'R28',
    page: 'H10: the library focus-trap swallows every click',
    most: 3,
    reason: 'the person leaves the trap of the page, and comes back into it',
  },
  {
    requirement: 'R27',
    page: 'H35: a tag manager brings the tag later',
    most: 3,
    reason: 'one more is the script element of the tag manager',
  },
  {
    requirement: 'R27',
    page: 'H37: the page is written anew',
    most: 40,
    reason: 'the page writes itself once more, and the card comes twice',
  },
  {
    requirement: 'R27',
    page: 'H41: the whole content of the document is swapped',
    most: 4,
    reason: 'the page takes the card away with everything else, and it comes back',
  },
  {
    requirement: 'R27',
    page: 'H42: the page takes the card away twice',
    most: 6,
    reason: 'the card comes back twice',
  },
  {
    requirement: 'R27',
    page: 'H54: everything is taken out between the taps',
    most: 10,
    reason: 'the page takes the script out and puts it in, and the card comes twice',
  },
]

/** What may be counted on a page. */
export function mostOf(
  requirement: Exception['requirement'],
  title: string,
  usual: number,
): number {
  return exceptionsOf(title).find((one) => one.requirement === requirement)?.most ?? usual
}

export function exceptionsOf(title: string): Exception[] {
  return EXCEPTIONS.filter(({ page }) => title.startsWith(page))
}
