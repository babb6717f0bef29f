import type { Config } from '../../../model/config'
import { localeOf } from '../../../model/locales'
import type { Found } from '../finding'
import { rulePlaces } from './rule-places'

/** Languages that nobody is asked in: the card does not speak them, or `locales` leaves them out. */
export function impossiblePerson(config: Config): Found[] {
  const { locales } = config
  return rulePlaces(config).flatMap(({ path, rules: { who } }) =>
    (who?.locales ?? []).flatMap((tag, i): Found[] => {
      const at = `${path}.who.locales[${i}]`
      const spoken = localeOf(tag)
      if (!spoken)
        return [
          { path: at, message: `the card does not speak "${tag}", so nobody is asked in it.` },
        ]
      if (!locales || locales.some((one) => localeOf(one) === spoken)) return []
      const message = `nobody is asked in "${tag}": "locales" has only ${locales.join(', ')}.`
      return [{ path: at, message }]
    }),
  )
}
