import { script, styles } from 'built:journey-page'

/** The three files of the journey page, as text. */
export interface JourneyPage {
  html: string
  script: string
  styles: string
}

// Nothing inline: the collector serves the page under a policy that allows its own files only.
const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Latido</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="journey/page.css">
<script type="module" src="journey/page.js"></script>
</head>
<body><div id="journey"></div></body>
</html>
`

/** The journey page, to be served at `/journey`, `/journey/page.js` and `/journey/page.css` of any prefix. */
export function journeyPage(): JourneyPage {
  return { html, script, styles }
}
