import { redact } from '../node_modules/.cache/latido/sdk/redacting/index.js'

// What `npm run bench:redact` prints: the time that a comment of 100 000 characters takes, for texts
// that would make a pattern search again and again, beside that of one with half of the characters.
// Twice the text takes about twice the time: nothing is searched again from every place.

const LENGTH = 100_000
const ROUNDS = 5
const PIECES = [
  ...[
    '@',
    'a',
    'a@',
    'a.b-',
    'ana@mail.example ',
    '1',
    '1 ',
    '1-',
    '1 - ',
    '(1',
    ') ',
    '+',
    '(1)(',
  ],
  ...['ES91', 'ES9121 ', 'ES91 2100 0418 4502 0005 1333 ', '4111 1111 1111 1112 ', '612345678 '],
  ...['12-11-2026 ', '٠ ', 'Hola, el pedido 123456 llegó el 12/11/2026. '],
]

function medianMs(text) {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    redact(text)
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[ROUNDS >> 1]
}

let longest = 0
for (const piece of PIECES) {
  const text = piece.repeat(Math.ceil(LENGTH / piece.length))
  medianMs(text)
  const [half, whole] = [medianMs(text.slice(0, LENGTH / 2)), medianMs(text.slice(0, LENGTH))]
  longest = Math.max(longest, whole)
  console.log(
    `${JSON.stringify(piece)}: ${half.toFixed(1)} ms, twice as long ${whole.toFixed(1)} ms`,
  )
}
console.log(`redacting ${LENGTH} characters takes at most ${longest.toFixed(0)} ms`)
