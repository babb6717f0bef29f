import { readdirSync, statSync } from 'node:fs'

const LANGUAGES = ['en', 'es', 'es-usted']
const texts = readdirSync('dist').filter((file) => file.startsWith('texts-'))
const size = (file) => statSync(`dist/${file}`).size

/** The words of a language and the longest entry of its bank: the most that a question loads. */
function longest(language) {
  const own = texts.filter((file) => file.startsWith(`texts-${language}-`))
  const [words = ''] = own.filter(
    (file) => file.split('-').length === language.split('-').length + 2,
  )
  const others = own.filter((file) => language !== 'es' || !file.startsWith('texts-es-usted-'))
  const [entry = ''] = others.filter((file) => file !== words).sort((a, b) => size(b) - size(a))
  return [`dist/${words}`, `dist/${entry}`]
}

const ready = 'dist/cx.js'
const widget = 'dist/widget-*.js'

/** Brotli, at today's bytes: growing one is a visible line in a diff, with its reason in the commit. */
export default [
  { name: 'ready: cx.js', path: ready, limit: '6 kB' },
  { name: 'widget.js, first question to end card', path: widget, limit: '9.5 kB' },
  ...LANGUAGES.map((language) => ({
    name: `one locale: ${language}`,
    path: longest(language),
    limit: '1.5 kB',
  })),
  {
    name: 'first question on screen: all of the above',
    path: [ready, 'dist/asking-*.js', widget, ...longest('es-usted')],
    limit: '16 kB',
  },
]
