import { expect, test } from 'vitest'
import { html } from '../../demo/html.mjs'

test('a value is shown as text, never as markup, also inside an attribute', () => {
  const hostile = `"><script>alert('1')</script>&`
  expect(String(html`<p title="${hostile}">${hostile}</p>`)).not.toMatch(/<script|="">|'/)
  expect(String(html`<p>${'a & b'}</p>`)).toBe('<p>a &amp; b</p>')
})

test('markup made by the same template is kept, lists are joined, and nothing is left of what is missing', () => {
  const items = ['a', 'b'].map((name) => html`<li>${name}</li>`)
  expect(String(html`<ul>${items}</ul>${undefined}${null}${false}${0}`)).toBe(
    '<ul><li>a</li><li>b</li></ul>0',
  )
})
