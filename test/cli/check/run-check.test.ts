// @vitest-environment node
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { runCommand } from '../../../src/cli/run-command'
import { aFolder } from '../../collector/support'

/** Runs `latido check` on a file with a text, and gives back all that a person sees. */
async function checked(
  text: string | undefined,
  { words = [] as string[], hasColors = false } = {},
) {
  const file = join(aFolder(), 'cx.json')
  if (text !== undefined) writeFileSync(file, text)
  const out: string[] = []
  const errors: string[] = []
  const code = await runCommand(['check', file, ...words], {
    environment: {},
    print: (line) => out.push(line.replaceAll(file, 'cx.json')),
    printError: (line) => errors.push(line.replaceAll(file, 'cx.json')),
    hasColors,
    stopped: new Promise(() => {}),
  })
  return { code, out, errors }
}

const GOOD = '{"journey":{"stages":[{"id":"use"}]},"touchpoints":{"app":{"stage":"use"}}}'
const LONG = GOOD.replace('"use"}}', `"use","ease":"Easy or difficult${' it was'.repeat(9)}?"}}`)

test('a file with nothing to improve ends with 0 and one line', async () => {
  expect(await checked(GOOD)).toEqual({
    code: 0,
    out: ['cx.json: nothing to improve.'],
    errors: [],
  })
})

test('an error ends with 1 and a line with its place, as editors and compilers write it', async () => {
  const { code, out } = await checked('{\n  "site": 5, "journey": {"stages": []},\n  "sites": 1\n}')
  expect(code).toBe(1)
  expect(out[0]).toBe(
    'cx.json:2:3 error site: expected a text of 1 to 100 characters, received 5. [shape]',
  )
  expect(out).toContainEqual(
    'cx.json:3:3 error sites: nothing reads this field. Did you mean "site"? [unknown-field]',
  )
  expect(out.at(-1)).toMatch(/^cx\.json: 2 errors, \d+ warnings?\.$/)
})

test('a warning alone ends with 0, and with 1 where the check is strict', async () => {
  const found = await checked(LONG)
  expect(found).toMatchObject({ code: 0, errors: [] })
  expect(found.out).toEqual([
    expect.stringMatching(/^cx\.json:1:\d+ warning .* \[long-question\]$/),
    'cx.json: 0 errors, 1 warning.',
  ])
  expect((await checked(LONG, { words: ['--strict'] })).code).toBe(1)
  expect((await checked(GOOD, { words: ['--strict'] })).code).toBe(0)
})

test('other programs get one JSON value with every finding', async () => {
  const { code, out } = await checked(LONG, { words: ['--json'] })
  expect(code).toBe(0)
  expect(JSON.parse(out.join('\n'))).toMatchObject({
    file: 'cx.json',
    findings: [
      { severity: 'warning', rule: 'long-question', path: 'touchpoints.app.ease', line: 1 },
    ],
  })
})

test('colours are for terminals only, and change no word', async () => {
  const plain = await checked(LONG)
  const painted = await checked(LONG, { hasColors: true })
  expect(plain.out.map(stripVTControlCharacters)).toEqual(plain.out)
  expect(painted.out).not.toEqual(plain.out)
  expect(painted.out.map(stripVTControlCharacters)).toEqual(plain.out)
})

test('a file that is not there ends with 2 and says what to do', async () => {
  const { code, out, errors } = await checked(undefined)
  expect({ code, out }).toEqual({ code: 2, out: [] })
  expect(errors).toEqual([expect.stringMatching(/^latido: cx\.json cannot be read.*name the file/)])
})

test('a byte order mark, as some editors write it, is no mistake', async () => {
  expect((await checked(`\uFEFF${GOOD}`)).code).toBe(0)
})
