import { readdirSync, statSync } from 'node:fs'

const languages = readdirSync('src/texts', { withFileTypes: true })
  .filter((at) => at.isDirectory())
  .map(({ name }) => name)
const HASH_LENGTH = 8
const OPTIONAL = '-follow-ups-'
/** What is said beside and after the second question comes while the first one stands. */
const MORE = '-more-words-'
/** What puts a question off is for who was asked before. */
const QUIET = '-quiet-'
const texts = readdirSync('dist').filter(
  (file) =>
    file.startsWith('texts-') && ![OPTIONAL, MORE, QUIET].some((other) => file.includes(other)),
)
const size = (file) => statSync(`dist/${file}`).size

/** The words of a language and the longest entry of its bank, if any: the most that a question loads. */
function longest(language) {
  const isWords = (file) => file.slice(`texts-${language}-`.length + HASH_LENGTH) === '.js'
  const others = languages.filter((other) => other.startsWith(`${language}-`))
  const own = texts.filter(
    (file) =>
      file.startsWith(`texts-${language}-`) &&
      !others.some((other) => file.startsWith(`texts-${other}-`)),
  )
  const [entry] = own.filter((file) => !isWords(file)).sort((a, b) => size(b) - size(a))
  return [own.find(isWords), entry].flatMap((file) => (file ? `dist/${file}` : []))
}

const ready = 'dist/cx.js'
/** A part without what it loads itself, which has a word more in its name. */
const part = (name) =>
  `dist/${readdirSync('dist').find((file) => file.startsWith(`${name}-`) && file.length === name.length + HASH_LENGTH + 4)}`
/** What asks and the card, in one file. */
const asking = part('asking')
/** The card alone. */
const weighed = 'node_modules/.cache/latido/weighed'

/** Brotli, at today's bytes: growing one is a visible line in a diff, with its reason in the commit. */
export default [
  { name: 'ready: cx.js', path: ready, limit: '5.5 kB' },
  {
    name: 'widget.js, first question to end card',
    path: [`${weighed}/widget.js`, `${weighed}/more.js`],
    limit: '9.5 kB',
  },
  { name: 'delivery', path: part('delivering'), limit: '4.5 kB' },
  { name: 'withdrawing consent', path: 'dist/delivering-settling-*.js', limit: '0.5 kB' },
  { name: 'while a person is busy', path: 'dist/asking-waiting-*.js', limit: '0.9 kB' },
  { name: 'closing by itself', path: 'dist/asking-auto-close-*.js', limit: '0.7 kB' },
  { name: 'beside an element', path: 'dist/asking-anchor-*.js', limit: '1.1 kB' },
  {
    name: 'putting a question off, and its words',
    path: ['dist/asking-quiet-*.js', 'dist/texts-hi-quiet-*.js'],
    limit: '0.8 kB',
  },
  { name: '3 × 3 grid', path: 'dist/asking-grid-*.js', limit: '1 kB' },
  {
    name: 'optional questions and their words',
    path: ['dist/asking-follow-ups-*.js', 'dist/texts-tr-follow-ups-*.js'],
    limit: '1.1 kB',
  },
  { name: 'handle on the edge', path: part('tab'), limit: '3.2 kB' },
  { name: 'preview on the page', path: part('preview'), limit: '5 kB' },
  { name: 'limits, where somebody was asked before', path: part('recalling'), limit: '1.5 kB' },
  { name: 'rules, variants and triggers', path: part('arming'), limit: '5 kB' },
  { name: 'listening to a page', path: 'dist/arming-moments-*.js', limit: '1.2 kB' },
  { name: 'redacting comments', path: part('redacting'), limit: '1.6 kB' },
  { name: 'a look of its own', path: 'dist/asking-look-*.js', limit: '0.7 kB' },
  ...languages.map((language) => ({
    name: `one locale: ${language}`,
    path: [...longest(language), `dist/texts-${language}${MORE}*.js`],
    limit: '0.9 kB',
  })),
  {
    name: 'first question on screen: ready, widget, locale',
    path: [ready, asking, ...longest('es-usted')],
    limit: '16 kB',
  },
]
