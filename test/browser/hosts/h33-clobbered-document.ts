import type { Host } from './host'

export const h33ClobberedDocument: Host = {
  row: 'H33',
  condition: 'elements of the page hide properties of document and window behind their names',
  body: `<img name="currentScript" alt=""><img name="visibilityState" alt=""><img name="readyState" alt="">
<form name="body"></form><form name="head"></form><a id="cx"></a><a id="Latido"></a>`,
}
