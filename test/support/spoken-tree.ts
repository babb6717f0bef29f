import type { Page } from 'playwright-core'

/** A node as Chromium hands it to assistive technology. */
interface AxNode {
  nodeId: string
  ignored: boolean
  role?: { value?: string }
  name?: { value?: string }
  properties?: { name: string; value: { value?: unknown } }[]
  childIds?: string[]
}

/** Says nothing by itself: text is heard as the name of what it stands in, or as the next line. */
const SILENT = ['InlineTextBox', 'LabelText', 'generic', 'none', 'LineBreak']
/** States that a screen reader tells. */
const STATES = [
  'checked',
  'pressed',
  'disabled',
  'expanded',
  'focused',
  'level',
  'live',
  'required',
]

/** What assistive technology is told of the card: a line for each thing with role, name and state. */
export async function spokenTree(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { nodes }: { nodes: AxNode[] } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))

  function linesOf(node: AxNode, depth: number, parent?: AxNode): string[] {
    const role = node.role?.value ?? ''
    // The text of a button is its name already.
    const isRepeated = role === 'StaticText' && node.name?.value === parent?.name?.value
    const isSilent = node.ignored || isRepeated || SILENT.includes(role)
    const children = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id)
      return child ? linesOf(child, isSilent ? depth : depth + 1, isSilent ? parent : node) : []
    })
    return isSilent ? children : ['  '.repeat(depth) + told(node), ...children]
  }

  const card = nodes.find(({ role }) => role?.value === 'region')
  if (!card) throw new Error('no region is told of: the card has no name')
  return linesOf(card, 0).join('\n')
}

function told({ role, name, properties = [] }: AxNode): string {
  const states = properties
    .filter((property) => STATES.includes(property.name) && property.value.value !== false)
    .filter((property) => property.value.value !== 'false')
    .map((property) => `${property.name}=${property.value.value}`)
  return [role?.value, JSON.stringify(name?.value ?? ''), ...states].join(' ')
}
