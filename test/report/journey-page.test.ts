import { expect, test } from 'vitest'
import { journeyPage } from '../../src/report'

const { html, script, styles } = journeyPage()

test('the page runs under a policy that allows its own files only', () => {
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/)
  expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="journey/page.js">'])
  expect(html).not.toMatch(/(src|href)="(https?:)?\/\//)
  expect(styles).not.toMatch(/@import|url\(/)
})

test('the addresses of the page are relative, so that a prefix mount works', () => {
  expect(html).toContain('href="journey/page.css"')
  expect(script).not.toMatch(/["'`]\/v1\//)
  expect(script).toMatch(/["'`]v1\//)
})

test('the script carries no chart maths: the figures are made by the collector', () => {
  expect(script).not.toContain('studentt')
})

test('the styles are whole and say each colour in a way that the oldest browsers read', () => {
  for (const part of [
    '.page{',
    '.title{',
    '.drawing{',
    '.mark{',
    'table{',
    '.comments{',
    'footer',
  ]) {
    expect(styles).toContain(part)
  }
  expect(styles).toContain('prefers-color-scheme:dark')
  expect(styles).not.toContain('light-dark(')
})
