import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Pages overwrite these after our script has loaded, and our parts load later still: row H26 of the hosts. */
const OVERWRITTEN = /\.(map|filter|forEach|includes|bind)\b|\bObject\.assign\b/g

const browserFiles = ['dist', 'dist/npm'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => `${folder}/${file}`),
)

test('no file that a browser loads uses a method that pages are known to overwrite', () => {
  expect(browserFiles.filter((file) => /\/(cx|asking-\S+|npm\/index)\.js$/.test(file))).not.toEqual(
    [],
  )
  const uses = browserFiles.flatMap((file) => {
    const code = readFileSync(file, 'utf8')
    return [...code.matchAll(OVERWRITTEN)].map(({ index }) => {
      return `${file}: ${code.slice(Math.max(0, index - 30), index + 30)}`
    })
  })
  expect(uses).toEqual([])
})
