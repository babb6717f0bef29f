import { bankEntry } from './bank'
import type { Config, ReasonTexts, StageConfig, Texts, TouchpointConfig } from './config'
import { describe, type Issue } from './issue'
import { STAGES } from './journey'

/** The whole configuration that could be read, and everything in the value that could not. */
export interface ReadConfig {
  config: Config
  issues: Issue[]
}

type Bag = Record<string, unknown>

/** What a field must be, in words and as a check. */
type Rule<T> = [expected: string, fits: (value: unknown) => value is T]

const isText = (v: unknown): v is string => typeof v === 'string' && v.length > 0
const isBag = (v: unknown): v is Bag => typeof v === 'object' && v !== null && !Array.isArray(v)

const text: Rule<string> = ['a text', isText]
const flag: Rule<boolean> = ['true or false', (v): v is boolean => typeof v === 'boolean']
const bag: Rule<Bag> = ['an object', isBag]
const list: Rule<unknown[]> = ['a list', (v): v is unknown[] => Array.isArray(v)]
const texts: Rule<string | Bag> = [
  'a text, or one text per language',
  (v): v is string | Bag => isText(v) || (isBag(v) && Object.values(v).every(isText)),
]
/** A link may lead to a page, a mail or a call; `javascript:` and `data:` would run in the host page. */
const link: Rule<string> = [
  'a link that starts with https:, http:, mailto:, tel: or /',
  (v): v is string => isText(v) && /^(https?:|mailto:|tel:|[/.#?])/i.test(v),
]

function number<T extends number>(from: number, to: number, whole = false): Rule<T> {
  const expected = `a ${whole ? 'whole ' : ''}number from ${from} to ${to}`
  const fits = (v: unknown): v is T =>
    typeof v === 'number' && v >= from && v <= to && (!whole || Number.isInteger(v))
  return [expected, fits]
}

function oneOf<T extends string>(...values: T[]): Rule<T> {
  return [values.map((v) => `"${v}"`).join(', '), (v): v is T => values.includes(v as T)]
}

/**
 * Reads a configuration from anything, such as the parsed JSON of a marketer's file. Never throws.
 * A part that is wrong is left out and told in `issues`, all at once; the rest works.
 */
export function readConfig(input: unknown): ReadConfig {
  const issues: Issue[] = []

  /** The value at `key` when it fits; otherwise the fallback, and an issue unless nothing was there. */
  function take<T>(from: Bag, path: string, key: string, [expected, fits]: Rule<T>): T | undefined {
    const found = Object.hasOwn(from, key) ? from[key] : undefined
    if (found === undefined || fits(found)) return found
    issues.push({ path: path ? `${path}.${key}` : key, expected, received: describe(found) })
  }

  function takeTexts(from: Bag, path: string, key: string): Texts {
    const found = take(from, path, key, texts) ?? {}
    return typeof found === 'string' ? { '*': found } : ({ ...found } as Texts)
  }

  function takeTarget(from: Bag, path: string) {
    const target = take(from, path, 'target', bag) ?? {}
    const emotion = take(target, `${path}.target`, 'emotion', number(1, 5))
    const ease = take(target, `${path}.target`, 'ease', number(1, 5))
    return { ...(emotion && { emotion }), ...(ease && { ease }) }
  }

  function takeItems<T>(
    from: Bag,
    path: string,
    key: string,
    read: (item: Bag, id: string, itemPath: string) => T,
  ): T[] {
    const itemsPath = path ? `${path}.${key}` : key
    return (take(from, path, key, list) ?? []).flatMap((item, i) => {
      const itemPath = `${itemsPath}[${i}]`
      const id = isBag(item) ? take(item, itemPath, 'id', text) : undefined
      if (isBag(item) && id) return [read(item, id, itemPath)]
      issues.push({ path: itemPath, expected: 'an object with an "id"', received: describe(item) })
      return []
    })
  }

  function readStage(stage: Bag, id: string, path: string): StageConfig {
    const name = takeTexts(stage, path, 'name')
    return { id, name, target: takeTarget(stage, path), promise: takeTexts(stage, path, 'promise') }
  }

  function readTouchpoint(name: string, from: Bag): TouchpointConfig {
    const path = `touchpoints.${name}`
    const stage = take(from, path, 'stage', oneOf(...stages.map(({ id }) => id)))
    const moment = take(from, path, 'moment', number<0 | 1 | 2 | 3 | 4 | 5 | 6>(0, 6, true))
    const entry = take(from, path, 'entry', ['a key of the question bank', isBankName])
    const owner = take(from, path, 'owner', text)
    const recovery = take(from, path, 'recovery', bag)
    const url = recovery && take(recovery, `${path}.recovery`, 'url', link)
    if (!stage && !entry && !bankEntry(name)) {
      issues.push({ path: `${path}.stage`, expected: 'a stage', received: describe(undefined) })
    }
    return {
      ...(stage && { stage }),
      ...(moment !== undefined && { moment }),
      ...(entry && { entry }),
      ...(owner && { owner }),
      ...(url && { recovery: { url, label: takeTexts(recovery, `${path}.recovery`, 'label') } }),
      emotion: takeTexts(from, path, 'emotion'),
      ease: takeTexts(from, path, 'ease'),
      reasons: takeItems(from, path, 'reasons', (item, id, itemPath): ReasonTexts => {
        return { id, label: takeTexts(item, itemPath, 'label') }
      }),
      momentOfTruth: take(from, path, 'momentOfTruth', flag) ?? false,
      differentiator: take(from, path, 'differentiator', flag) ?? false,
      target: takeTarget(from, path),
      promise: takeTexts(from, path, 'promise'),
    }
  }

  const root = isBag(input) ? input : {}
  if (input !== undefined && !isBag(input)) {
    issues.push({ path: '', expected: 'an object', received: describe(input) })
  }
  const journey = take(root, '', 'journey', bag) ?? {}
  const ownStages = takeItems(journey, 'journey', 'stages', readStage)
  const stages = ownStages.length ? ownStages : STAGES.map((id) => readStage({}, id, ''))
  const limits = take(root, '', 'limits', bag) ?? {}
  const theme = take(root, '', 'theme', bag) ?? {}
  const days = number<number>(0, 3650)
  const touchpoints = Object.entries(take(root, '', 'touchpoints', bag) ?? {}).flatMap(
    ([name, value]) => {
      if (isBag(value)) return [[name, readTouchpoint(name, value)] as const]
      issues.push({
        path: `touchpoints.${name}`,
        expected: 'an object',
        received: describe(value),
      })
      return []
    },
  )
  const site = take(root, '', 'site', text)
  const endpoint = take(root, '', 'endpoint', text)
  const locale = take(root, '', 'locale', text)
  const font = take(theme, 'theme', 'font', text)

  const config: Config = {
    enabled: take(root, '', 'enabled', flag) ?? true,
    ...(site && { site }),
    ...(endpoint && { endpoint }),
    ...(locale && { locale }),
    address: take(root, '', 'address', oneOf('tu', 'usted')) ?? 'tu',
    stages,
    touchpoints: Object.fromEntries(touchpoints),
    limits: {
      perSession: take(limits, 'limits', 'perSession', number(0, 1000, true)) ?? 1,
      gapDays: take(limits, 'limits', 'gapDays', days) ?? 30,
      touchpointDays: take(limits, 'limits', 'touchpointDays', days) ?? 90,
      dismissedDays: take(limits, 'limits', 'dismissedDays', days) ?? 60,
    },
    theme: {
      accent: take(theme, 'theme', 'accent', text) ?? '#4f46e5',
      radius: take(theme, 'theme', 'radius', number(0, 40)) ?? 16,
      scheme: take(theme, 'theme', 'scheme', oneOf('auto', 'light', 'dark')) ?? 'auto',
      ...(font && { font }),
    },
    corner:
      take(theme, 'theme', 'corner', oneOf('bottom-end', 'bottom-start', 'top-end', 'top-start')) ??
      'bottom-end',
  }
  return { config, issues }
}

function isBankName(value: unknown): value is string {
  return isText(value) && bankEntry(value) !== undefined
}
