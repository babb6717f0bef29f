import type { Config } from '../../../model/config'
import type { Found } from '../finding'
import { cardTexts } from './card-texts'
import { pathOf } from './wording'

/** Words that only one way of addressing people uses; `su` alone may be his, her or their. */
const MARKS = {
  tu: /(?<!\p{L})(?:tú|tus?|te|ti|contigo|sientes|sentiste|crees|puedes|pudiste|encontraste|tuviste|quieres|volverías)(?!\p{L})/iu,
  usted:
    /(?<!\p{L})(?:usted(?:es)?|se siente|le (?:fue|resultó|pareció|gustó)|su (?:compra|pedido|cuenta|visita|opinión|respuesta|reserva|experiencia))(?!\p{L})/iu,
}
const NAMES = { tu: 'tú', usted: 'usted' }

/** A Spanish text that addresses people otherwise than the card around it. */
export function mixedAddress(config: Config): Found[] {
  const { address } = config
  const other = address === 'tu' ? 'usted' : 'tu'
  return cardTexts(config).flatMap(([path, texts]) =>
    Object.entries(texts).flatMap(([tag, text]): Found[] => {
      const found = /^es\b/.test(tag) && MARKS[other].exec(text)
      if (!found) return []
      const message = `"${found[0]}" addresses people with ${NAMES[other]}, the card with ${NAMES[address]} ("address": "${address}").`
      return [{ path: pathOf(path, texts, tag), message }]
    }),
  )
}
