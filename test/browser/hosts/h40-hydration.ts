import type { Host } from './host'

/**
 * What a framework does that hydrates a whole document: after its bundle has come it walks the tree,
 * takes every node that it did not send for a mistake, reports it, and draws the page anew.
 */
const HYDRATION = `<script>
  const mutations = []
  const watch = new MutationObserver((records) => mutations.push(...records))
  document.addEventListener('DOMContentLoaded', () => {
    const sent = (node) => [...node.childNodes].map((child) => child.nodeName).join()
    const { head, body } = document
    const trees = [sent(document.documentElement), sent(head).replaceAll(/,?(SCRIPT|#text)/g, ''), sent(body)]
    if (trees[0] !== 'HEAD,#text,BODY' && trees[0] !== 'HEAD,BODY') console.error('Hydration failed: ' + trees[0])
    watch.observe(document, { childList: true, subtree: true, attributes: true, characterData: true })
    requestAnimationFrame(() => {
      const seen = [...watch.takeRecords(), ...mutations].filter(({ target }) => target !== document.documentElement)
      if (seen.length) console.error('Hydration failed: the page has changed')
      watch.disconnect()
    })
  })
</script>`

export const h40Hydration: Host[] = [
  {
    row: 'H40',
    condition: 'a framework hydrates the whole document while the tag asks at once',
    head: HYDRATION,
    attributes: { 'data-ask': 'checkout' },
    asksItself: true,
  },
  {
    row: 'H40',
    condition: 'a framework hydrates the whole document when its bundle comes, long after the tag',
    head: `${HYDRATION}<script defer src="/h40-bundle.js"></script>`,
    files: {
      '/h40-bundle.js': {
        body: ';',
        headers: { 'content-type': 'text/javascript' },
        waitMs: 1500,
      },
    },
    attributes: { 'data-ask': 'checkout' },
    asksItself: true,
  },
]
