import { expect, test } from 'vitest'
import { fitsFilter } from '../../../../src/sdk/targeting/rules/fits-filter'

const order = { total: 59, plan: 'Pro Annual', gift: false, tries: 0, note: '' }

test.each([
  [{ property: 'plan', is: 'Pro Annual' }, true],
  [{ property: 'plan', is: 'pro annual' }, false],
  [{ property: 'gift', is: false }, true],
  [{ property: 'tries', is: 0 }, true],
  [{ property: 'tries', is: '0' }, false],
  [{ property: 'coupon', is: 'X' }, false],
  [{ property: 'plan', isNot: 'Free' }, true],
  [{ property: 'plan', isNot: 'Pro Annual' }, false],
  [{ property: 'coupon', isNot: 'X' }, true],
  [{ property: 'total', in: [1, 59] }, true],
  [{ property: 'total', in: ['59'] }, false],
  [{ property: 'total', in: [] }, false],
  [{ property: 'coupon', in: ['X'] }, false],
  [{ property: 'plan', contains: 'ANNUAL' }, true],
  [{ property: 'plan', contains: 'month' }, false],
  [{ property: 'total', contains: '5' }, true],
  [{ property: 'coupon', contains: 'undefined' }, false],
  [{ property: 'plan', matches: '^pro\\b' }, true],
  [{ property: 'plan', matches: '^annual' }, false],
  [{ property: 'note', matches: '^$' }, true],
  [{ property: 'coupon', matches: '.*' }, false],
  [{ property: 'total', gt: 58.5 }, true],
  [{ property: 'total', gt: 59 }, false],
  [{ property: 'total', lt: 60 }, true],
  [{ property: 'total', lt: 59 }, false],
  [{ property: 'plan', gt: 1 }, false],
  [{ property: 'coupon', lt: 1 }, false],
  [{ property: 'total', gt: 50, lt: 60 }, true],
  [{ property: 'total', gt: 50, lt: 55 }, false],
  [{ property: 'toString', isNot: 'x' }, true],
  [{ property: 'constructor', matches: '.' }, false],
])('%j over an order is %s', (filter, fits) => {
  expect(fitsFilter(filter, order)).toBe(fits)
})
