import type { Host } from './fault-host'

/** Something that happens on a page, from its first moment to its last. */
export interface FaultStory {
  name: string
  /** What the page's address asks for. */
  query?: string
  attributes?: Record<string, string>
  config?: unknown
  /** Markup of the host page. */
  body?: string
  /** What the endpoint does with batches. @default 'accepts' */
  endpoint?: 'accepts' | 'refuses' | 'fails'
  /** Runs in the page, with nothing of the test around it but {@link Host}. */
  act(host: Host): Promise<void>
}

const FREE = { perSession: 1000, gapDays: 0, touchpointDays: 0, dismissedDays: 0 }

/** The parts of a page that are ours, at work: together they reach nearly every function. */
export const faultStories: FaultStory[] = [
  {
    name: 'a card that is answered to its end, and every call of the page',
    attributes: { 'data-visitor': 'u_1' },
    async act({ cx, find, press, key, ask, fire, wait }) {
      const undo = cx.on('answer', () => {
        throw new Error('a mistake of the page')
      })
      cx.context({ plan: 'pro' })
      cx.identify('u_2', { tier: 'gold' })
      cx.consent('pending')
      cx.consent('granted')
      cx.track('seen', { n: 1 })
      await cx.why('checkout')
      const result = ask('checkout')
      const faces = await find('.emotion [role=radio]')
      key(faces[0], 'ArrowRight')
      key(faces[0], 'F6')
      press(faces[3])
      const words = await find('.ease [role=radio]')
      await find('[part=again]')
      press(words[1])
      const reasons = await find('[part=reason]')
      for (const reason of reasons.slice(0, 4)) press(reason)
      const [comment] = await find('textarea')
      if (comment instanceof HTMLTextAreaElement) {
        comment.value = 'The form is long'
        fire(comment, 'input')
        await wait(60)
        fire(comment, 'blur')
      }
      press((await find('[part=again]'))[0])
      press((await find('.emotion [role=radio]'))[4])
      press((await find('.ease [role=radio]'))[4])
      press((await find('[part=done]'))[0])
      fire(window, 'pageshow', 'online')
      await wait(50)
      document.documentElement.lang = 'es'
      fire(document, 'visibilitychange', 'freeze')
      await result
      undo()
      await cx.record('landing', { emotion: 3, ease: 2, comment: 'Well' })
      await cx.flush()
      fire(window, 'pagehide')
      cx.close()
      cx.consent('denied')
    },
  },
  {
    name: 'a card with everything that a configuration can say',
    config: {
      limits: FREE,
      theme: {
        accent: '#ffff00',
        background: '#222',
        ink: '#eee',
        preset: 'soft',
        font: 'inherit',
        logo: '/logo.png',
      },
      autoClose: 5,
      touchpoints: {
        checkout: {
          owner: 'shop',
          recovery: { url: '/help', event: 'chat', label: { '*': 'Talk to us' } },
          followUps: ['expectation', 'success', 'recommend'],
          reasons: [{ id: 'price', label: { '*': 'Price' } }, { id: 'speed' }],
        },
      },
    },
    async act({ cx, find, press, key, ask, fire, wait }) {
      const result = ask('checkout', { anchor: '#host', context: { order: 'A-1' } })
      const faces = await find('.emotion [role=radio]')
      document.documentElement.lang = 'es'
      await wait(30)
      fire(document, 'scroll')
      fire(window, 'resize')
      press((await find('.emotion [role=radio]'))[0] ?? faces[0])
      press((await find('.ease [role=radio]'))[0])
      press((await find('[part=option]'))[0])
      press((await find('[part=done]'))[0])
      press((await find('[part=help]'))[0])
      const [card] = await find('section')
      key(card, 'Escape')
      await wait(30)
      cx.close()
      await result
      const again = ask('checkout')
      await find('[part=snooze]')
      press((await find('[part=stay]'))[0])
      press((await find('[part=snooze]'))[0])
      await again
      const last = ask('checkout')
      press((await find('[part=close]'))[0])
      await last
      // Nobody reaches for it: it closes by itself.
      const alone = ask('checkout')
      await find('[part=timer]')
      const timer = (await find('[part=timer]'))[0]
      for (const run of timer?.getAnimations() ?? []) run.finish()
      await alone
    },
  },
  {
    name: 'questions inside the page, and a grid',
    config: {
      limits: FREE,
      touchpoints: { landing: { layout: 'grid3' }, checkout: { layout: 'split', order: 'random' } },
    },
    body: '<cx-ask touchpoint="help-center"></cx-ask>',
    async act({ cx, find, press, ask, wait }) {
      press((await find('.emotion [role=radio]'))[2])
      const inline = document.querySelector('cx-ask')
      inline?.setAttribute('touchpoint', 'checkout')
      await find('[role=radio]')
      inline?.remove()
      const grid = ask('landing')
      press((await find('[part=axis]'))[1])
      press((await find('[part=cell]'))[2])
      press((await find('[part=done]'))[0])
      await wait(30)
      cx.close()
      await grid
    },
  },
  {
    name: 'triggers of every kind, and a handle',
    attributes: { 'data-tab': 'help-center' },
    body: '<div style="height:3000px"></div><p id="low">Low</p>',
    config: {
      limits: FREE,
      timeZone: 'Europe/Madrid',
      journey: { stages: [{ id: 'purchase', sample: { rate: 1, per: 'visitor' } }] },
      touchpoints: {
        landing: {
          when: [{ on: 'scroll', percent: 10 }],
          where: { paths: ['/*'], except: ['/no'] },
          who: { visitor: 'new', devices: ['desktop'], locales: ['en'] },
          schedule: { from: '2020-01-01' },
          variants: [
            { id: 'a', emotion: { '*': 'How?' } },
            { id: 'b', emotion: { '*': 'What?' } },
          ],
        },
        product: { when: [{ on: 'visible', selector: '#low' }], sample: { rate: 1 } },
        search: { when: [{ on: 'exit', touch: true }], who: { traits: { plan: 'pro' } } },
        returns: { when: [{ on: 'idle', seconds: 2 }], priority: 2 },
        billing: { when: [{ on: 'click', selector: '#low' }] },
        checkout: { when: [{ on: 'event', event: 'order', if: [{ property: 'total', min: 1 }] }] },
        onboarding: { when: [{ on: 'load', delay: 2, unless: ['order'] }] },
      },
    },
    async act({ cx, find, press, key, fire, wait }) {
      await wait(60)
      scrollTo(0, 2500)
      fire(window, 'scroll', 'pointermove', 'mousemove', 'mouseout')
      await wait(120)
      press((await find('[part=close]'))[0])
      cx.track('order', { total: 9 })
      press((await find('[part=close]'))[0])
      history.pushState(null, '', '/next')
      press(document.querySelector<HTMLElement>('#low') ?? undefined)
      await wait(120)
      cx.close()
      const [handle] = await find('[part=tab]')
      press(handle)
      const [face] = await find('.emotion [role=radio]')
      key(face, 'F6')
      press(face)
      press((await find('[part=close]'))[0])
      document.documentElement.lang = 'es'
      fire(document, 'visibilitychange')
      fire(window, 'pagehide')
      await wait(60)
    },
  },
  {
    name: 'a preview',
    query: '?cx-preview=checkout',
    config: {
      touchpoints: { checkout: { variants: [{ id: 'a', emotion: { '*': 'How was it?' } }] } },
    },
    async act({ find, press, wait }) {
      press((await find('.emotion [role=radio]'))[2])
      await find('footer button')
      for (const button of await find('footer button')) press(button)
      await wait(60)
    },
  },
  {
    name: 'a person who is busy, and a page with a modal dialog that takes the card away',
    config: { limits: FREE },
    body: '<input id="field"><dialog id="modal"><button>Yes</button></dialog><video></video>',
    async act({ cx, find, ask, fire, wait }) {
      const field = document.querySelector<HTMLElement>('#field')
      field?.focus()
      const result = ask('checkout')
      await wait(80)
      field?.blur()
      fire(window, 'focusout')
      await wait(80)
      await find('section')
      const dialog = document.querySelector('dialog')
      dialog?.showModal()
      await wait(30)
      dialog?.close()
      await wait(30)
      for (let i = 0; i < 5; i++) {
        document.querySelector('cx-card')?.remove()
        await wait(60)
      }
      cx.close()
      await result
      fire(window, 'pagehide')
    },
  },
  {
    name: 'an endpoint that refuses, and what is refused for good',
    endpoint: 'refuses',
    async act({ cx, fire, wait }) {
      for (let i = 0; i < 3; i++) await cx.record('landing', { emotion: 2 })
      await cx.flush()
      await wait(30)
      fire(document, 'visibilitychange', 'freeze')
      await cx.flush()
    },
  },
  {
    name: 'an endpoint that fails, with answers of earlier pages on the device',
    endpoint: 'fails',
    async act({ cx, fire, wait }) {
      await cx.record('landing', { emotion: 2 })
      await cx.flush()
      fire(window, 'pagehide')
      await wait(60)
      await cx.flush()
    },
  },
  {
    name: 'mistakes of those who built the page',
    config: { touchpoints: { landing: { when: [{ on: 'visible', selector: '((' }] } }, limits: 3 },
    attributes: { 'data-when': 'never', 'data-ask': 'checkout' },
    async act({ cx, ask }) {
      Reflect.apply(cx.identify, cx, [{}])
      Reflect.apply(cx.track, cx, [''])
      await cx.why('nowhere')
      await ask('nowhere', { anchor: '((' })
      await Reflect.apply(cx.record, cx, ['landing', {}])
      const result = ask('checkout', { anchor: '((', context: { '': 1 } })
      cx.close()
      await result
    },
  },
]
