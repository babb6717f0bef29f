import type { Host } from './host'

export const h21FramedPage: Host[] = [
  { row: 'H21', condition: 'the page is in a frame of its own site', frames: [''] },
  {
    row: 'H21',
    condition: 'the page is in a frame of another site, with storage apart',
    frames: [''],
    isCrossSite: true,
  },
  {
    row: 'H21',
    condition: 'the page is in a frame in a frame in a frame of another site',
    frames: ['', '', ''],
    isCrossSite: true,
  },
]
