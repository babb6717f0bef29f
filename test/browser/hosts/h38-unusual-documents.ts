import type { Host } from './host'

export const h38UnusualDocuments: Host[] = [
  {
    row: 'H38',
    condition: 'the page is XHTML',
    document: (tag) => ({
      headers: { 'content-type': 'application/xhtml+xml' },
      body: `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A page</title>${tag.replace(' async', ' async=""')}</head>
<body><h1>Thank you</h1></body></html>`,
    }),
  },
  {
    row: 'H38',
    condition: 'the page is in quirks mode',
    looksPlain: true,
    document: (tag) => ({
      body: `<html lang="en"><head><title>A page</title>${tag}</head><body bgcolor="white"><h1>Thank you</h1><table><tr><td>1</table></body></html>`,
    }),
  },
  {
    row: 'H38',
    condition: 'the page is a frameset without a body',
    document: (tag) => ({
      body: `<html lang="en"><head><title>A page</title>${tag}</head><frameset cols="50%,50%"><frame><frame></frameset></html>`,
    }),
  },
]
