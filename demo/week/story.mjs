/**
 * What the sample week tells, one line per touchpoint. `asks` is how often the card was seen in
 * seven days, `answered` the share that tapped, `emotion` and `ease` the chances of the points 1 to
 * 5 in percent, `alike` how much the two go together (0 not at all, 1 always), `low` and `high` the
 * reasons named after a bad and after a good answer, the most frequent first. `offersHelp` is
 * for those with a `recovery` in `cx.json`.
 */
export const story = [
  {
    touchpoint: 'landing',
    path: '/',
    asks: 150,
    answered: 0.56,
    emotion: [1, 3, 10, 42, 44],
    ease: [1, 4, 12, 41, 42],
    alike: 0.5,
    low: ['relevance', 'speed'],
    high: ['design', 'clarity', 'trust'],
  },
  {
    touchpoint: 'product-page',
    path: '/product',
    asks: 150,
    answered: 0.5,
    emotion: [2, 6, 19, 48, 25],
    ease: [3, 9, 20, 45, 23],
    alike: 0.5,
    low: ['stock', 'delivery', 'price'],
    high: ['photos', 'reviews', 'specs'],
  },
  {
    touchpoint: 'checkout',
    path: '/order/confirmed',
    asks: 150,
    answered: 0.72,
    emotion: [8, 18, 26, 34, 14],
    ease: [21, 29, 17, 22, 11],
    alike: 0.6,
    low: ['form', 'charges', 'account', 'payment'],
    high: ['speed', 'delivery', 'payment', 'charges'],
    offersHelp: true,
  },
  {
    touchpoint: 'order-tracking',
    path: '/account',
    asks: 100,
    answered: 0.58,
    emotion: [2, 6, 20, 46, 26],
    ease: [2, 6, 14, 44, 34],
    alike: 0.5,
    low: ['date', 'accuracy'],
    high: ['updates', 'accuracy'],
    offersHelp: true,
  },
  {
    touchpoint: 'delivery-received',
    path: '/account',
    asks: 44,
    answered: 0.6,
    emotion: [1, 4, 12, 43, 40],
    ease: [2, 5, 13, 42, 38],
    alike: 0.5,
    low: ['time', 'courier'],
    high: ['condition', 'packaging', 'time'],
    offersHelp: true,
  },
  {
    touchpoint: 'help-center',
    path: '/help',
    source: 'inline',
    asks: 120,
    answered: 0.6,
    emotion: [14, 32, 30, 19, 5],
    ease: [2, 6, 20, 46, 26],
    alike: 0.2,
    low: ['human', 'complete', 'uptodate'],
    high: ['clarity', 'finding', 'complete'],
    offersHelp: true,
  },
  {
    touchpoint: 'return-refund-done',
    path: '/account',
    asks: 38,
    answered: 0.55,
    emotion: [14, 26, 26, 24, 10],
    ease: [12, 26, 24, 26, 12],
    alike: 0.6,
    low: ['refund-time', 'label'],
    high: ['treatment', 'rules'],
    offersHelp: true,
  },
  {
    touchpoint: 'loyalty-program',
    path: '/account',
    asks: 110,
    answered: 0.68,
    emotion: [1, 2, 6, 29, 62],
    ease: [1, 3, 8, 29, 59],
    alike: 0.75,
    low: ['variety', 'expiry'],
    high: ['value', 'redeem', 'rules'],
  },
  {
    touchpoint: 'newsletter-prefs',
    path: '/account',
    asks: 14,
    answered: 0.45,
    emotion: [4, 10, 36, 36, 14],
    ease: [4, 8, 24, 40, 24],
    alike: 0.5,
    low: ['frequency'],
    high: ['control', 'interest'],
  },
]

/** Chance of an ask in each hour of the UTC day, in any unit: mornings and evenings are busy. */
export const HOURS = [1, 1, 0, 0, 1, 3, 6, 9, 10, 9, 8, 7, 7, 8, 7, 6, 6, 7, 9, 11, 10, 8, 5, 2]
/** Traffic by weekday, Sunday first, 1 being an average day. */
export const WEEKDAYS = [1.15, 1.2, 1.05, 0.95, 0.9, 0.85, 0.9]
/** Share of the visitors who read Spanish. */
export const IN_SPANISH = 0.55
export const ON_PHONES = 0.6
export const ON_TABLETS = 0.06
