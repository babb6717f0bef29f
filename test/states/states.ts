import type { BrowserContextOptions } from 'playwright-core'
import { FOLLOW_UPS } from '../../src/model/answer'
import {
  type Act,
  change,
  choose,
  done,
  hover,
  keyTo,
  openHandle,
  option,
  putOff,
  type Row,
  type State,
  spaceText,
  tap,
  tapCell,
  type,
} from './state'

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 } }
const SMALL: BrowserContextOptions = { viewport: { width: 320, height: 568 } }
const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 } }
const DARK: BrowserContextOptions = { colorScheme: 'dark' }
const FORCED: BrowserContextOptions = { forcedColors: 'active' }
/** A window of 1280 × 1024 at 400 %: https://www.w3.org/TR/WCAG22/#reflow */
const ZOOMED: BrowserContextOptions = { viewport: { width: 320, height: 256 } }

const TALL: BrowserContextOptions = { viewport: { width: 560, height: 800 } }

const EFFORT_FIRST = { touchpoint: { order: 'effort-first' } }
const SPLIT = { touchpoint: { layout: 'split' } }
const GRID = { touchpoint: { layout: 'grid3' } }
const ALL_FOLLOW_UPS = { touchpoint: { followUps: FOLLOW_UPS } }
const COMMENT = 'The delivery cost came up only at the last step, and I had to sign in twice.'
const TO_MORE: Act[] = [tap(2), tap(1)]

/** Topics in the languages that the question bank does not speak, as a brand words them. */
const REASONS = Object.entries({
  payment: { ar: 'طرق الدفع', ja: 'お支払い方法', de: 'Zahlungsarten' },
  charges: {
    ar: 'السعر الإجمالي والرسوم الإضافية',
    ja: '合計金額と追加料金',
    de: 'Gesamtpreis und Zusatzkosten',
  },
  form: { ar: 'إدخال البيانات', ja: '入力のしやすさ', de: 'Formulare und Dateneingabe' },
  delivery: { ar: 'خيارات التوصيل', ja: '配送オプション', de: 'Lieferoptionen' },
  speed: { ar: 'السرعة', ja: '速さ', de: 'Schnelligkeit' },
}).map(([id, label]) => ({ id, label }))

/** The four steps of one setting. */
function walk(name: string, parts: Partial<State>): State[] {
  return [
    { ...parts, name: `${name} emotion` },
    { ...parts, name: `${name} ease`, acts: [tap(2)] },
    { ...parts, name: `${name} more`, acts: [...TO_MORE, choose(1)] },
    { ...parts, name: `${name} end`, acts: [...TO_MORE, done] },
  ]
}

/** A language in which the brand words its own reasons. */
export function spoken(
  lang: string,
  browser: BrowserContextOptions = {},
  more: object = {},
): Partial<State> {
  const touchpoint = { reasons: REASONS, recovery: { url: '/help' }, ...more }
  return { lang, browser, config: { touchpoint } }
}

/** A handle on an edge, and the question in its place. */
function handle(name: string, edge: string, parts: Partial<State> = {}): State[] {
  const tab = { touchpoint: 'checkout', edge }
  const state: State = { browser: DESKTOP, ...parts, name, byItself: 'tab', config: { tab } }
  return [state, { ...state, name: `${name}, open`, acts: [openHandle] }]
}

/** A page on which chance always falls the same way. */
function always(chance: number): string {
  return `<script>Math.random = () => ${chance}</script>`
}

function overCell(cell: number): Act {
  return (_card, page) =>
    page
      .locator('[part="cell"]')
      .nth(cell - 1)
      .hover()
}

function themed(name: string, theme: object, parts: Partial<State> = {}): State[] {
  return [
    { ...parts, config: { theme }, name: `${name} emotion`, acts: [keyTo(4)] },
    { ...parts, config: { theme }, name: `${name} changed`, acts: [...TO_MORE, change, hover(4)] },
    { ...parts, config: { theme }, name: `${name} more`, acts: [...TO_MORE, choose(1, 3)] },
  ]
}

/**
 * Every state of the card: the contact sheet shows them, and axe finds nothing wrong with any. A
 * new state is one more line here.
 */
export const ROWS: Row[] = [
  {
    title: 'Asked before',
    states: [
      { name: 'again', isReturning: true },
      { name: 'again with a clock', isReturning: true, config: { autoClose: 60 } },
      { name: 'again at 390', isReturning: true, browser: PHONE },
      { name: 'again at 320 in German', isReturning: true, browser: SMALL, lang: 'de' },
      { name: 'again at 1280', isReturning: true, browser: DESKTOP },
      { name: 'again in the dark', isReturning: true, browser: DARK },
      { name: 'again in forced colours', isReturning: true, browser: FORCED },
      { name: 'again in Arabic', isReturning: true, lang: 'ar' },
      { name: 'again on a grid', isReturning: true, config: GRID },
      { name: 'again, asked later', isReturning: true, acts: [putOff('snooze')] },
      { name: 'again, never at 390', isReturning: true, browser: PHONE, acts: [putOff('never')] },
    ],
  },
  {
    title: 'Steps',
    states: [
      { name: 'emotion' },
      { name: 'emotion with a clock', config: { autoClose: 60 } },
      {
        name: 'emotion with a clock at 320',
        config: { autoClose: 60 },
        browser: SMALL,
        acts: [hover(5)],
      },
      { name: 'emotion hovered', acts: [hover(2)] },
      { name: 'emotion focused', acts: [keyTo(3)] },
      { name: 'ease', acts: [tap(4)] },
      { name: 'ease focused', acts: [keyTo(4), (_card, page) => page.keyboard.press('Space')] },
      { name: 'more', acts: TO_MORE },
      { name: 'more limit', acts: [...TO_MORE, choose(1, 2, 4)] },
      { name: 'more typed', acts: [...TO_MORE, choose(2), type(COMMENT)] },
      { name: 'emotion changed', acts: [...TO_MORE, change] },
      { name: 'ease changed', acts: [...TO_MORE, change, tap(4)] },
    ],
  },
  {
    title: 'Ends',
    states: [
      { name: 'thanks', acts: [tap(3), tap(4), done] },
      { name: 'thanks wow', acts: [tap(5), tap(5), done] },
      { name: 'thanks effort', acts: [tap(4), tap(1), done] },
      { name: 'recovery', acts: [...TO_MORE, done] },
      {
        name: 'recovery focused',
        acts: [...TO_MORE, done, (_card, page) => page.keyboard.press('Tab')],
      },
      {
        name: 'recovery by event',
        config: { touchpoint: { recovery: { event: 'chat', label: 'Chat with us' } } },
        acts: [...TO_MORE, done],
      },
      {
        name: 'recovery failure',
        config: { touchpoint: { moment: 4 } },
        acts: [...TO_MORE, done],
      },
    ],
  },
  {
    title: 'Places',
    states: [
      ...['bottom-end', 'bottom-start', 'top-end', 'top-start'].map((corner) => ({
        name: `corner ${corner}`,
        config: { theme: { corner } },
        browser: DESKTOP,
      })),
      {
        name: 'anchor emotion',
        anchor: 'button',
        body: '<button>Pay now</button>',
        browser: DESKTOP,
      },
      {
        name: 'anchor more',
        anchor: 'button',
        body: '<button>Pay now</button>',
        acts: [...TO_MORE, choose(2)],
        browser: DESKTOP,
      },
      {
        name: 'inline emotion',
        byItself: 'question',
        body: '<cx-ask touchpoint="checkout"></cx-ask>',
      },
      {
        name: 'inline more',
        byItself: 'question',
        body: '<cx-ask touchpoint="checkout"></cx-ask>',
        acts: [...TO_MORE, choose(2)],
      },
      {
        name: 'inline end',
        byItself: 'question',
        body: '<cx-ask touchpoint="checkout"></cx-ask>',
        acts: [tap(5), tap(5), done],
      },
    ],
  },
  {
    title: 'Handle',
    states: [
      ...handle('handle end', 'end'),
      ...handle('handle start', 'start'),
      ...handle('handle bottom', 'bottom'),
      ...handle('handle 390', 'end', { browser: PHONE }),
      ...handle('handle dark', 'end', { browser: { ...DESKTOP, ...DARK } }),
      ...handle('handle ja', 'end', { lang: 'ja' }),
      ...handle('handle ar', 'end', { lang: 'ar' }),
      ...handle('handle forced', 'end', { browser: { ...DESKTOP, ...FORCED } }),
    ],
  },
  {
    title: 'Orders and layouts',
    states: [
      { name: 'effort first', config: EFFORT_FIRST },
      { name: 'effort first emotion', config: EFFORT_FIRST, acts: [tap(2)] },
      { name: 'effort first more', config: EFFORT_FIRST, acts: [tap(2), tap(4)] },
      { name: 'split emotion', config: SPLIT, body: always(0) },
      { name: 'split ease', config: SPLIT, body: always(0.9) },
      { name: 'split more', config: SPLIT, body: always(0), acts: [tap(2)] },
      { name: 'grid', config: GRID },
      { name: 'grid hovered', config: GRID, acts: [overCell(5)] },
      { name: 'grid focused', config: GRID, acts: [keyTo(3)] },
      { name: 'grid half', config: GRID, acts: [(card) => card.point(1).click()] },
      { name: 'grid changed', config: GRID, acts: [tapCell(2), change] },
      { name: 'grid more', config: GRID, acts: [tapCell(6)] },
      { name: 'grid dark', config: GRID, browser: DARK },
      { name: 'grid 390', config: GRID, browser: PHONE },
      { name: 'grid 320 de', ...spoken('de', SMALL, { layout: 'grid3' }) },
      { name: 'grid 320 ja', ...spoken('ja', SMALL, { layout: 'grid3' }) },
      { name: 'grid ar', ...spoken('ar', {}, { layout: 'grid3' }) },
      { name: 'grid forced', config: GRID, browser: FORCED, acts: [tapCell(2), change] },
    ],
  },
  {
    title: 'Optional questions',
    states: [
      ...FOLLOW_UPS.map((id) => ({
        name: id,
        config: { touchpoint: { followUps: [id] } },
        acts: [tap(4), tap(4)],
        browser: TALL,
      })),
      {
        name: 'follow-ups',
        config: ALL_FOLLOW_UPS,
        acts: [...TO_MORE, option('Partly'), option('Joy')],
      },
      { name: 'follow-ups 320', config: ALL_FOLLOW_UPS, browser: SMALL, acts: TO_MORE },
    ],
  },
  { title: 'Phone, 390 px', states: walk('390', { browser: PHONE }) },
  { title: 'Phone, 320 px', states: walk('320', { browser: SMALL }) },
  { title: 'Dark', states: walk('dark', { browser: DARK }) },
  { title: 'Dark, on a phone', states: walk('390 dark', { browser: { ...PHONE, ...DARK } }) },
  {
    title: 'Themes',
    states: [
      ...themed('yellow', { accent: '#ffd400' }),
      ...themed('yellow dark', { accent: '#ffd400' }, { browser: DARK }),
      ...themed('near black', { accent: '#111318' }),
      ...themed('near black dark', { accent: '#111318' }, { browser: DARK }),
      ...themed('teal square', { accent: '#0d9488', radius: 0 }),
      ...['calm', 'bold', 'plain'].flatMap((preset) => themed(`preset ${preset}`, { preset })),
      ...themed('preset calm dark', { preset: 'calm' }, { browser: DARK }),
      ...themed('sand', { background: '#f3e9dc', ink: '#3b2f2f', accent: '#9a3412' }),
      ...themed('logo', { logo: '/latido/logo.svg', font: 'inherit' }),
      ...themed('red round serif', { accent: '#dc2626', radius: 28, font: 'Georgia, serif' }),
    ],
  },
  { title: 'Spanish', states: walk('es', { lang: 'es' }) },
  { title: 'Arabic', states: walk('ar', spoken('ar')) },
  { title: 'Arabic, 320 px', states: walk('ar 320', spoken('ar', SMALL)) },
  { title: 'Japanese', states: walk('ja', spoken('ja')) },
  { title: 'Japanese, 320 px', states: walk('ja 320', spoken('ja', SMALL)) },
  { title: 'German, 320 px', states: walk('de 320', spoken('de', SMALL)) },
  {
    title: 'Forced colours',
    states: [
      ...walk('forced', { browser: FORCED }),
      { name: 'forced focused', browser: FORCED, acts: [keyTo(3)] },
      { name: 'forced changed', browser: FORCED, acts: [...TO_MORE, change] },
    ],
  },
  { title: '400 %', states: walk('zoomed', { browser: ZOOMED }) },
  {
    title: 'Text spacing',
    states: walk('spaced', {}).map((state) => ({
      ...state,
      acts: [...(state.acts ?? []), spaceText],
    })),
  },
]

export const STATES: State[] = ROWS.flatMap(({ states }) => states)
