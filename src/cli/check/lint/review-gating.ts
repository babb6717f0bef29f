import type { Config, Inherited } from '../../../model/config'
import type { Found } from '../finding'

/** Sites that publish reviews, and pages of shops of their own. */
const SITES =
  /(?:^|[/.])(?:g\.page|search\.google\.[a-z.]+\/local|google\.[a-z.]+\/maps|maps\.(?:app\.goo\.gl|google)|goo\.gl\/maps|(?:[a-z]+\.)?trustpilot\.|tripadvisor\.|yelp\.|g2\.com|capterra\.|glassdoor\.|trustedshops\.|ekomi\.|opineo\.|feefo\.|bazaarvoice\.|apps\.apple\.com|play\.google\.com|appstore\.com|facebook\.com\/[^/]+\/reviews|amazon\.[a-z.]+\/review)|\/(?:write-?a?-?review|reviews?\/(?:new|write)|leave-?a?-?review|escribir-resena|resenas?\/nueva|dejar-resena)/i

const GATING =
  'to choose by the answer who reviews in public is review gating, which review sites and consumer law forbid. Ask everybody for a review, somewhere else.'

/** A way to a person that leads to a site of reviews: who answers low would be sent elsewhere than who answers high. */
export function reviewGating({ stages, touchpoints }: Config): Found[] {
  const places: [string, Pick<Inherited, 'recovery'>][] = [
    ...stages.map((stage, i) => [`journey.stages[${i}]`, stage] as [string, typeof stage]),
    ...Object.entries(touchpoints).map(
      ([name, own]) => [`touchpoints.${name}`, own] as [string, typeof own],
    ),
  ]
  return places.flatMap(([path, { recovery }]): Found[] => {
    const url = recovery?.url
    if (!url || !SITES.test(url)) return []
    return [
      {
        severity: 'error',
        path: `${path}.recovery.url`,
        message: `leads to a site of reviews, and help is offered after low answers only: ${GATING}`,
      },
    ]
  })
}

const GATE = /review|reseña|resena|trustpilot|tripadvisor|^if(?:rating|score|emotion|happy)/i

/** What a field says that nothing reads, and that would choose by the answer who reviews in public. */
export function gateAt(path: string): { rule: string; message: string } | undefined {
  if (!GATE.test(path.split('.').at(-1) ?? '')) return undefined
  return { rule: 'review-gating', message: `nothing reads this field, and nothing will: ${GATING}` }
}
