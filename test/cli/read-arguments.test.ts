// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { readArguments } from '../../src/cli/read-arguments'

describe('the command line', () => {
  test.each([[[]], [['--help']], [['-h']], [['help']], [['serve', '--help']]])(
    'explains itself for %j',
    (words) => {
      expect(readArguments(words, {})).toEqual({ name: 'help' })
    },
  )

  test('leaves out what is not given, so that the defaults hold', () => {
    expect(readArguments(['serve'], {})).toEqual({ name: 'serve', options: {} })
  })

  test('gives every option to serve', () => {
    const words =
      'serve --port 0 --host :: --data d --config c.json --site shop --origin https://a.example --origin https://b.example --token t'
    expect(readArguments(words.split(' '), {})).toEqual({
      name: 'serve',
      options: {
        port: 0,
        host: '::',
        data: 'd',
        config: 'c.json',
        site: 'shop',
        origins: ['https://a.example', 'https://b.example'],
        token: 't',
      },
    })
  })

  test('gives check its file and how it is to tell', () => {
    const options = { file: 'a.json', json: true, strict: true }
    const words = ['check', 'a.json', '--json', '--strict']
    expect(readArguments(words, {})).toEqual({ name: 'check', options })
    expect(readArguments(['check'], { LATIDO_STRICT: '1' })).toEqual({
      name: 'check',
      options: { json: false, strict: false },
    })
  })

  test('gives types its file', () => {
    expect(readArguments(['types', 'a.json'], {})).toEqual({ name: 'types', file: 'a.json' })
    expect(readArguments(['types'], {})).toEqual({ name: 'types' })
  })

  test('takes from the environment what it does not name itself', () => {
    const environment = {
      LATIDO_PORT: '1',
      LATIDO_SITE: 'env',
      LATIDO_ORIGIN: 'https://a.example, https://b.example',
      LATIDO_TOKEN: '',
    }
    expect(readArguments(['serve', '--port', '2'], environment)).toEqual({
      name: 'serve',
      options: { port: 2, site: 'env', origins: ['https://a.example', 'https://b.example'] },
    })
  })

  test.each([
    [['serv'], 'there is no such command'],
    [['serve', 'now'], 'takes options only'],
    [['types', 'a.json', 'b.json'], '"latido types" takes one file'],
    [['check', 'a.json', 'b.json'], '"latido check" takes one file'],
    [['serve', '--prot', '1'], "Unknown option '--prot': see"],
    [['serve', '--port', 'x'], '--port takes a number from 0 to 65535'],
    [['serve', '--port', '70000'], '--port takes a number from 0 to 65535'],
  ])('says in one line what is wrong with %j', (words, message) => {
    expect(() => readArguments(words, {})).toThrow(message)
  })
})
