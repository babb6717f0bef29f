import { type Step, seek } from './seek'
import type { Tab } from './visitor'
import { when } from './when'

/** What of playwright's locators the hosts use, in a page or in a frame of it. */
export function webLocator(tab: Tab, steps: Step[]): object {
  const look = () => tab.see(seek, { steps })
  const named = JSON.stringify(steps)
  const then = (step: Step) => webLocator(tab, [...steps, step])

  /** Where it is, once it is uncovered and no longer on its way. */
  async function restingPlace() {
    let before = ''
    const isAtRest = async () => {
      const { box, isOnTop } = await look()
      const now = JSON.stringify(box)
      const isResting = isOnTop && now === before
      before = now
      return isResting
    }
    await when(`${named} can be clicked`, isAtRest)
    return (await look()).box
  }

  async function click() {
    const { x, y, width, height } = await restingPlace()
    await tab.click(x + width / 2, y + height / 2)
  }

  async function clickAndType(text: string) {
    await click()
    await tab.type(text)
  }

  return {
    first: () => then({ nth: 0 }),
    nth: (nth: number) => then({ nth }),
    filter: ({ hasText }: { hasText: RegExp }) =>
      then({ text: hasText.source, flags: hasText.flags }),
    count: async () => (await look()).count,
    isVisible: async () => (await look()).isVisible,
    getAttribute: async (name: string) => (await look()).attributes[name] ?? null,
    textContent: async () => (await look()).text,
    inputValue: async () => (await look()).value,
    boundingBox: async () => (await look()).box,
    scrollIntoViewIfNeeded: look,
    async waitFor({ state = 'visible' } = {}) {
      const isSo = async () => {
        const { count, isVisible } = await look()
        return state === 'detached' ? !count : isVisible
      }
      await when(`${named} is ${state}`, isSo)
    },
    async focus() {
      await when(`${named} is there`, async () => (await look()).count > 0)
      await tab.see(seek, { steps, isToFocus: true })
    },
    click,
    fill: clickAndType,
    pressSequentially: clickAndType,
  }
}
