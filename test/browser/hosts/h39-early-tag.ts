import type { Host } from './host'

const blocking = (tag: string) => tag.replace(' async', '')

export const h39EarlyTag: Host[] = [
  {
    row: 'H39',
    condition: 'the tag blocks a page without a head, and asks before there is a body',
    asksItself: true,
    document: (tag) => ({
      body: `<!doctype html><html lang="en">${blocking(tag)}<script>window.cx?.ask('checkout')</script><h1>Thank you</h1>`,
    }),
  },
]
