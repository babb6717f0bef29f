import type { Config } from '../../../model/config'
import type { Found } from '../finding'
import { triggerPlaces } from './rule-places'

/** Steps in which a question stands between people and what they came to do, in English and Spanish. */
const STEP =
  /^(?:cart|basket|bag|checkout|pay|payment|billing-address|shipping-address|login|log-in|signin|sign-in|password|verify|identity|unsubscribe|cancel|cancellation|carrito|cesta|pagar|pago|tramitar|acceso|acceder|iniciar-sesion|entrar|contrasena|verificar|identidad|baja|cancelar|cancelacion)$/
/** What says that the step is over. */
const DONE =
  /^(?:done|confirmed|confirmation|confirm|success|successful|succeeded|complete|completed|finished|placed|paid|thanks|thank|thankyou|received|recovered|closed|ended|reset|changed|cancelled|canceled|unsubscribed|gracias|confirmad[oa]|confirmacion|exito|complet[oa]|completad[oa]|finalizad[oa]|hecho|hecha|list[oa]|pagad[oa]|realizad[oa]|recibid[oa]|cancelad[oa]|cerrad[oa]|terminad[oa]|ok)$/
/** Moments that a page's path says nothing about: it is their event or element that does. */
const OWN_MOMENT = ['event', 'click']

/** A touchpoint that asks in the middle of a cart, payment, login or cancellation. */
export function beforeDone(config: Config): Found[] {
  return triggerPlaces(config).flatMap(({ path, trigger, rules }): Found[] => {
    const { on, event, selector } = trigger
    const moments = [
      ...(on === 'event' && event ? [[`${path}.event`, event]] : []),
      ...(on === 'click' && selector ? [[`${path}.selector`, selector]] : []),
    ] as [string, string][]
    const pages = OWN_MOMENT.includes(on) ? [] : (rules.where?.paths ?? [])
    return [
      ...moments.flatMap(([at, name]) =>
        told(at, name, 'Ask when it has succeeded, such as by "order_placed"'),
      ),
      ...pages.flatMap((page) => told(path, page, 'Ask on the page that confirms it')),
    ]
  })
}

function told(path: string, name: string, instead: string): Found[] {
  const step = stepOf(name)
  if (!step) return []
  const message = `asks at "${name}", in the middle of ${step}: a question there stands between people and what they came to do. ${instead}.`
  return [{ path, message }]
}

/** The word of a path, an event or a selector that names a step, where nothing says that it is over. */
function stepOf(name: string): string | undefined {
  const words = wordsOf(name)
  const pairs = words.map((word, i) => `${word}-${words[i + 1] ?? ''}`)
  const step = [...pairs, ...words].find((word) => STEP.test(word))
  return words.some((word) => DONE.test(word)) ? undefined : step
}

/** Words in small letters, without accents: `orderPlaced`, `order_placed` and `/order/placed` alike. */
export function wordsOf(name: string): string[] {
  const plain = name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
  return plain
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

/** Whether a path or event says that something is over, so that it may ask at once. */
export function isDone(name: string): boolean {
  return wordsOf(name).some((word) => DONE.test(word))
}
