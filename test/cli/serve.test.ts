// @vitest-environment node
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { runCommand } from '../../src/cli/run-command'
import { type ServeOptions, serve } from '../../src/cli/serve'
import { aFolder, anAnswer, idAt, storedRevisions } from '../collector/support'
import { aBatch } from '../collector/support-collector'

async function served(options: ServeOptions = {}) {
  const data = options.data ?? aFolder()
  const lines: string[] = []
  const print = (line: string) => lines.push(line)
  const serving = await serve({ port: 0, site: 'shop', data, print, ...options })
  onTestFinished(() => serving.close())
  return { ...serving, data, lines, file: join(data, 'answers.db') }
}

function send(url: string, answers: unknown[]) {
  const body = JSON.stringify({ ...aBatch(answers), sentAt: Date.now() })
  return fetch(`${url}/v1/answers`, { method: 'POST', body })
}

describe('a served collector', () => {
  test('takes an answer and shows it to whoever follows the printed link', async () => {
    const { url, lines } = await served()
    const today = anAnswer({ id: idAt(Date.now()), emotion: 5 })
    expect((await (await send(url, [today])).json()).accepted).toHaveLength(1)

    const link = new URL(lines.find((line) => line.includes('/journey#'))?.split('  ')[1] ?? '')
    const { site, token } = Object.fromEntries(new URLSearchParams(link.hash.slice(1)))
    expect((await fetch(link)).headers.get('content-type')).toContain('text/html')
    const headers = { Authorization: `Bearer ${token}` }
    const map = await fetch(`${link.origin}/v1/journey?site=${site}`, { headers })
    expect([map.status, await map.text()]).toEqual([200, expect.stringContaining('checkout')])
  })

  test('keeps its token over restarts, readable by its owner only', async () => {
    const first = await served()
    await first.close()
    const second = await served({ data: first.data })
    const file = join(first.data, 'token')

    expect(second.token).toBe(first.token)
    expect(first.token.length).toBeGreaterThanOrEqual(22)
    expect(readFileSync(file, 'utf8').trim()).toBe(first.token)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect((await served()).token).not.toBe(first.token)
  })

  test('serves the configuration file as it is now, and the last good one while it is broken, told once', async () => {
    const config = join(aFolder(), 'cx.json')
    const lines: string[] = []
    writeFileSync(config, '{ "site": "shop", "locale": "en" }')
    const { url } = await served({ config, warn: (line) => lines.push(line) })
    const read = async () => (await fetch(`${url}/v1/config`)).json()
    expect(await read()).toEqual({ site: 'shop', locale: 'en' })

    writeFileSync(config, '{ "site": "shop", "locale": "es-ES" }')
    expect(await read()).toMatchObject({ locale: 'es-ES' })
    writeFileSync(config, '{ "site": "shop", "loc')
    expect(await read()).toMatchObject({ locale: 'es-ES' })
    expect(await read()).toMatchObject({ locale: 'es-ES' })
    expect(lines).toEqual([expect.stringContaining(`${config} cannot be read`)])
    writeFileSync(config, '{ "site": "shop", "locale": 7 }')
    expect(await read()).toMatchObject({ locale: 7 })
    expect(lines[1]).toContain('locale: expected a text')
  })

  test('gives everything that is not its own to the fallback', async () => {
    const { url } = await served({ fallback: (request) => new Response(`shop ${request.url}`) })
    for (const path of ['/', '/cx.json', '/brand/journey', '/v1/other']) {
      expect(await (await fetch(url + path)).text()).toBe(`shop ${url}${path}`)
    }
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ ok: true })
  })

  test('answers 413 to a large body over a real connection, and goes on', async () => {
    const { url } = await served()
    const body = 'x'.repeat(600 * 1024)
    expect((await fetch(`${url}/v1/answers`, { method: 'POST', body })).status).toBe(413)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })

  test('tells everything that is wrong with the configuration at once and serves the rest', async () => {
    const data = aFolder()
    const config = join(data, 'cx.json')
    writeFileSync(config, '{"site":"shop","enabled":1,"limits":{"gapDays":-1}}')
    const { lines, url } = await served({ data, config })
    expect(lines).toEqual(
      expect.arrayContaining([
        `${config}: limits.gapDays: expected a number from 0 to 3650, received -1.`,
        `${config}: enabled: expected true or false, received 1.`,
      ]),
    )
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })

  test('tells what is wrong with the configuration apart from the rest where somebody asks', async () => {
    const data = aFolder()
    const config = join(data, 'cx.json')
    writeFileSync(config, '{"site":"shop","enabled":1}')
    const warnings: string[] = []
    const { lines } = await served({ data, config, warn: (line) => warnings.push(line) })
    expect(warnings).toEqual([`${config}: enabled: expected true or false, received 1.`])
    expect(lines).toHaveLength(3)
  })

  test('names the reason by its code when the port is taken', async () => {
    const { url } = await served()
    const again = served({ port: Number(new URL(url).port) })
    await expect(again).rejects.toMatchObject({ cause: { code: 'EADDRINUSE' } })
  })
})

describe('stopping', () => {
  test('loses no acknowledged answer and ends live streams, though requests keep coming', async () => {
    const { url, token, file, close } = await served()
    const live = await fetch(`${url}/v1/live`, { headers: { Authorization: `Bearer ${token}` } })
    const acknowledged: string[] = []
    let number = 0
    const keepSending = async () => {
      for (;;) {
        const id = idAt(Date.now(), number++)
        const response = await send(url, [anAnswer({ id })]).catch(() => undefined) // it has stopped
        if (!response?.ok) return
        acknowledged.push((await response.json()).accepted[0].id)
      }
    }
    const senders = Array.from({ length: 10 }, keepSending)
    while (acknowledged.length < 50) await new Promise(setImmediate)

    const started = Date.now()
    await close()
    expect(Date.now() - started).toBeLessThan(2000)
    await Promise.all(senders)
    await live.text()

    const stored = storedRevisions(file)
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([])
    await expect(fetch(`${url}/healthz`)).rejects.toThrow()
  })
})

describe('the command', () => {
  function aTerminal() {
    const [lines, errors]: [string[], string[]] = [[], []]
    let stop = () => {}
    const stopped = new Promise<void>((resolve) => {
      stop = resolve
    })
    const print = (line: string) => lines.push(line)
    const printError = (line: string) => errors.push(line)
    return { lines, errors, stop, terminal: { environment: {}, print, printError, stopped } }
  }

  test('serves until it is asked to stop, then exits with 0', async () => {
    const { lines, errors, stop, terminal } = aTerminal()
    stop()
    const words = ['serve', '--port', '0', '--site', 'shop', '--data', aFolder()]
    expect(await runCommand(words, terminal)).toBe(0)
    expect([lines.length, errors]).toEqual([2, []])
  })

  test('prints how it is used', async () => {
    const { lines, terminal } = aTerminal()
    expect(await runCommand([], terminal)).toBe(0)
    expect(lines.join('\n')).toContain('latido serve')
  })

  test.each([
    ['no site', ['serve', '--port', '0'], 'the site has no name: give it with --site'],
    ['a missing file', ['serve', '--config', './none.json'], 'there is no configuration file'],
    ['a wrong origin', ['serve', '--site', 's', '--origin', 'shop'], 'expected an origin such as'],
    ['a mistyped command', ['sevre'], 'there is no such command'],
  ])('exits with 1 after one line for %s', async (_case, words, message) => {
    const { lines, errors, terminal } = aTerminal()
    const folder = aFolder()
    const withData = words[0] === 'serve' ? [...words, '--data', folder] : words
    expect(await runCommand(withData, terminal)).toBe(1)
    expect([lines, errors]).toEqual([[], [expect.stringContaining(message)]])
  })

  test('exits with 1 after one line when the port is taken', async () => {
    const { url } = await served()
    const { errors, terminal } = aTerminal()
    const words = ['serve', '--site', 's', '--data', aFolder(), '--port', new URL(url).port]
    expect(await runCommand(words, terminal)).toBe(1)
    expect(errors).toEqual([expect.stringMatching(/^latido: port \d+ is taken: choose another/)])
  })
})
