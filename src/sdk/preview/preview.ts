import { bankNames } from '../../model/bank'
import { guarded } from '../../model/guarded'
import { mapped } from '../../model/mapped'
import { readRules } from '../../model/read-rules'
import type { resolve, Touchpoint } from '../../model/resolve'
import type { Variant } from '../../model/rules'
import { createPanel, type PanelLink } from '../../widget/preview/create-panel'
import type { Why } from '../api'
import type { ask } from '../asking/ask'
import { languageNow } from '../asking/languages'
import type { Showing } from '../asking/show'
import type { PageParts } from '../page-parts'
import { withVariant } from '../targeting/rules/with-variant'
import { addressOf, wishOf } from './wish-of'
import { wordsIn } from './words'

/** What a preview takes from its page. */
interface Means {
  parts: { asking(): Promise<{ ask: typeof ask }> }
  /** Takes away what is open as a prompt, or about to be. */
  leave(): void
  /** The page's own: it has the names of the question bank already. */
  resolve: typeof resolve
  why(touchpoint: string): Promise<Why>
}

/**
 * Shows the touchpoint that the address of the page names, at once and whatever limits and rules say,
 * with a panel that tells whether it would have asked, and if not, why. Nothing is stored on the
 * device, and every answer is marked as a test.
 */
export function preview(
  page: PageParts,
  { leave, parts, resolve, why }: Means,
): Omit<Showing, 'result'> {
  const query = location.search
  const wish = wishOf(query)
  const locale = languageNow(page.config, wish.locale)
  const { lang, words } = wordsIn(locale)
  const gone = new AbortController()
  const found = resolve(wish.touchpoint, page.config)
  const variants = (found && readRules(found.config, '', []).variants) ?? []
  const variant = variants.find(({ id }) => id === wish.variant)
  const quiet = quietPage(page)
  let showing: Showing | undefined

  const link = (change: Partial<typeof wish>, label: string): PanelLink => ({
    label,
    href: addressOf({ ...wish, ...change }, query),
  })
  const variantLinks = () => mapped(variants, ({ id }) => link({ variant: id }, id))

  async function show(touchpoint: Touchpoint) {
    showing?.close()
    const { ask } = await parts.asking()
    if (gone.signal.aborted) return
    showing = ask(asTest(touchpoint, variant), {
      options: { locale: wish.locale },
      page: quiet,
      reasonAgainst: async () => undefined,
    })
    await showing.result
  }

  async function start() {
    leave()
    const panel = createPanel(
      { lang, locale, mark: words.preview, corner: page.config.corner },
      gone.signal,
    )
    panel.button(words.close, close)
    if (!found) {
      panel.say(words.unknown.replace('{name}', () => wish.touchpoint))
      const names = [...new Set([...Object.keys(page.config.touchpoints), ...bankNames()])]
      panel.list(
        words.known,
        mapped(names, (name) => link({ touchpoint: name }, name)),
      )
      return
    }
    panel.title(found.touchpoint, `${found.stage} · ${words.language}: ${locale}`)
    if (wish.variant && !variant) {
      panel.say(words.unknownVariant.replace('{name}', () => wish.variant ?? ''))
    }
    if (variants.length) panel.list(words.wording, variantLinks(), variant?.id)
    const again = guarded(async () => {
      try {
        await show(found)
      } catch {
        panel.say(words.failed)
      }
    })
    panel.button(words.again, again)
    void again()

    const { reasons } = await why(wish.touchpoint)
    // The preview itself stands where prompts do.
    const against = reasons.flatMap((reason) => (reason === 'open' ? [] : words.reasons[reason]))
    if (against.length) panel.points(words.wouldNot, against)
    else panel.say(words.would)
    panel.say(words.ignored)
  }

  function close() {
    gone.abort()
    showing?.close()
  }

  void guarded(start)()
  return { leave: () => showing?.leave(), close }
}

/** The same page, with nothing kept on the device and nothing that ends by itself. */
function quietPage(page: PageParts): PageParts {
  const { config, delivery, ledger } = page
  return {
    ...page,
    canAsk: undefined,
    config: { ...config, autoClose: 0 },
    delivery: { ...delivery, add: delivery.sendOnce },
    ledger: { ...ledger, note() {}, keep() {} },
  }
}

function asTest(touchpoint: Touchpoint, variant: Variant | undefined): Touchpoint {
  const worded = variant ? withVariant(touchpoint, variant) : touchpoint
  return { ...worded, stamp: { ...worded.stamp, test: true } }
}
