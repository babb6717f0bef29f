// @vitest-environment happy-dom
import { render } from 'preact'
import { describe, expect, test } from 'vitest'
import { Face } from '../../src/widget/Face'

function path(point: number, points?: number): string {
  const drawn = document.createElement('div')
  render(<Face point={point} points={points} />, drawn)
  return drawn.querySelector('path')?.getAttribute('d') ?? ''
}

/** How far the mouth bends down from its corners, which is up in a face. */
function smile(d: string): number {
  const [, corners, middle] = /M12\.8 (\S+)Q20 (\S+)/.exec(d) ?? []
  return Number(middle) - Number(corners)
}

describe.each([3, 5, 7])('of %i faces', (points) => {
  const faces = Array.from({ length: points }, (_, i) => path(i + 1, points))

  test('each mouth bends more than the one before, in equal steps', () => {
    const bends = faces.map(smile)
    const steps = bends.slice(1).map((bend, i) => bend - (bends[i] ?? 0))
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0)
    expect(steps[0]).toBeGreaterThan(0)
  })

  test('the ends are the same faces, and the one in the middle smiles by a hair', () => {
    expect([faces[0], faces.at(-1)]).toEqual([path(1), path(5)])
    const middle = smile(faces[(points - 1) / 2] ?? '')
    expect(middle).toBeGreaterThan(0)
    expect(middle).toBeLessThan(2)
  })

  test('all are drawn by the same commands, so that one can become the other', () => {
    const commands = faces.map((d) => d.replace(/[-\d.e]+/g, '#'))
    expect(new Set(commands).size).toBe(1)
  })
})

test('eyes and brows change with the mouth', () => {
  const parts = (point: number) => path(point).split('M')
  for (const [i, part] of parts(1).entries()) {
    if (part) expect(part).not.toBe(parts(5)[i])
  }
})
