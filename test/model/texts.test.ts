import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bankEntry, bankNames } from '../../src/model/bank'
import { FEELINGS } from '../../src/model/follow-up'
import { LOCALES } from '../../src/model/locales'
import type { QuestionTexts } from '../../src/model/words'
import { npmParts } from '../../src/sdk/npm-parts'

/** Those of the question bank. */
const LANGUAGES = ['en', 'es', 'es-usted']
const SPOKEN = [...LOCALES, 'es-usted']
const entries = bankNames().flatMap((name) => {
  const found = bankEntry(name)
  return found?.entry === name ? [found] : []
})

const wordings = new Map<string, Record<string, QuestionTexts | undefined>>()
for (const language of LANGUAGES) {
  const loaded = entries.map(
    async (at) => [at.entry, await npmParts.wording(language, at)] as const,
  )
  wordings.set(language, Object.fromEntries(await Promise.all(loaded)))
}
const wording = (language: string, entry: string) => wordings.get(language)?.[entry]
const words = new Map(
  await Promise.all(
    SPOKEN.map(async (name) => {
      const all = { ...(await npmParts.words(name)), ...(await npmParts.moreWords(name)) }
      return [name, all] as const
    }),
  ),
)
const followUps = new Map(
  await Promise.all(
    SPOKEN.map(async (name) => [name, await npmParts.followUpWords(name)] as const),
  ),
)

/** Words that are the same in English. */
const SHARED: Record<string, string[]> = {
  es: ['No'],
  'es-usted': ['No'],
  ca: ['No'],
  it: ['No'],
  fr: ['Frustration', 'Confusion'],
}
/** Languages that are written in no Latin letters, and their scripts. */
const SCRIPTS = [
  ['ar', 'Arabic'],
  ['he', 'Hebrew'],
  ['hi', 'Devanagari'],
  ['ja', 'Hiragana}\\p{Script=Katakana}\\p{Script=Han'],
  ['ko', 'Hangul'],
  ['zh-Hans', 'Han'],
] as const

const everyEntry = LANGUAGES.flatMap((language) => entries.map(({ entry }) => [language, entry]))

describe('the question bank', () => {
  test.each(everyEntry)(
    'in %s has words for %s, each question in at most 75 characters',
    (...at) => {
      const texts = wording(...(at as [string, string]))
      for (const question of [texts?.emotion, texts?.ease]) {
        expect(question).toMatch(/\?$/)
        expect(question?.length).toBeLessThanOrEqual(75)
      }
    },
  )

  test.each(everyEntry)('in %s offers for %s the same reasons in the same order', (...at) => {
    const [language, entry] = at as [string, string]
    const ids = Object.keys(wording(language, entry)?.reasons ?? {})
    expect(ids.length).toBeGreaterThanOrEqual(3)
    expect(ids).toEqual(Object.keys(wording('en', entry)?.reasons ?? {}))
    for (const label of Object.values(wording(language, entry)?.reasons ?? {})) {
      expect(label.trim()).not.toBe('')
    }
  })

  test.each(entries.map(({ entry }) => entry))('speaks Spanish of its own for %s', (entry) => {
    for (const language of ['es', 'es-usted']) {
      expect(wording(language, entry)?.emotion).not.toBe(wording('en', entry)?.emotion)
      expect(wording(language, entry)?.ease).not.toBe(wording('en', entry)?.ease)
    }
  })

  test.each(entries.map(({ entry }) => entry))(
    'never says tú where people are addressed as usted: %s',
    (entry) => {
      const { emotion = '', ease = '', reasons = {} } = wording('es-usted', entry) ?? {}
      const text = [emotion, ease, ...Object.values(reasons)].join(' ')
      expect(text).not.toMatch(/(?<!\p{L})(tú|tu|tus|te|ti|contigo|sientes|sentiste)(?!\p{L})/iu)
    },
  )

  test.each(entries.map(({ entry }) => entry))(
    'names the reasons alike for tú and usted: %s',
    (entry) => {
      expect(wording('es-usted', entry)?.reasons).toEqual(wording('es', entry)?.reasons)
    },
  )

  test('has nothing for an entry or a language that it does not know', async () => {
    const landing = { entry: 'landing', stage: 'awareness' }
    await expect(npmParts.wording('fr', landing)).resolves.toBeUndefined()
    const unknown = { entry: 'chekout', stage: 'purchase' }
    await expect(npmParts.wording('en', unknown)).resolves.toBeUndefined()
  })
})

describe('the words of the card', () => {
  test.each(SPOKEN)('in %s are complete', (language) => {
    const own = words.get(language)
    expect(Object.keys(own ?? {}).sort()).toEqual(Object.keys(words.get('en') ?? {}).sort())
    expect(own?.emotion).toHaveLength(5)
    expect(own?.ease).toHaveLength(5)
    for (const text of Object.values(own ?? {}).flat()) expect(text).toBe(text.trim() || 'words')
  })

  test.each(SPOKEN)('in %s keep the places for numbers, and have no others', (language) => {
    const { step = '', reasonsLimit = '', ...others } = words.get(language) ?? {}
    expect(step.match(/\{\w+\}/g)?.sort()).toEqual(['{n}', '{total}'])
    expect(reasonsLimit.match(/\{\w+\}/g)).toEqual(['{n}'])
    expect(Object.values(others).flat().join('')).not.toMatch(/[{}]/)
  })

  test.each(SPOKEN)('in %s have five different labels on each scale', (language) => {
    expect(new Set(words.get(language)?.emotion).size).toBe(5)
    expect(new Set(words.get(language)?.ease).size).toBe(5)
  })

  test.each(SPOKEN)(
    'in %s have two questions for any touchpoint, each in at most 75 characters',
    (language) => {
      const { emotionQuestion, easeQuestion } = words.get(language) ?? {}
      for (const question of [emotionQuestion, easeQuestion]) {
        expect(question).toMatch(/[?？؟]$/)
        expect(question?.length).toBeLessThanOrEqual(75)
      }
      expect(easeQuestion).not.toBe(emotionQuestion)
    },
  )

  test.each(SPOKEN.filter((language) => language !== 'en'))(
    'in %s differ from the English ones in every text',
    (language) => {
      const english = Object.values(words.get('en') ?? {}).flat()
      const own = Object.values(words.get(language) ?? {}).flat()
      expect(own.filter((text) => english.includes(text))).toEqual([])
    },
  )

  test.each(SCRIPTS)('in %s are in their own script', (language, script) => {
    for (const text of Object.values(words.get(language) ?? {}).flat()) {
      expect(text.replace(/\{\w+\}/g, '')).not.toMatch(/\p{Script=Latin}/u)
      expect(text).toMatch(new RegExp(`[\\p{Script=${script}}]`, 'u'))
    }
  })

  test('are there for every language of the card, and for no other', () => {
    const folders = readdirSync(new URL('../../src/texts', import.meta.url), {
      withFileTypes: true,
    }).filter((at) => at.isDirectory())
    expect(folders.map(({ name }) => name).sort()).toEqual([...SPOKEN].sort())
  })

  test('of a language that there is not are refused', async () => {
    await expect(npmParts.words('sv')).rejects.toThrow('no words for "sv"')
    await expect(npmParts.moreWords('sv')).rejects.toThrow('no words for "sv"')
  })
})

describe('the words that put a question off', () => {
  const read = async (language: string) => Object.values(await npmParts.quietWords(language))

  test.each(SPOKEN)(
    'in %s are four, each its own, with buttons of at most 25',
    async (language) => {
      const own = await npmParts.quietWords(language)
      expect(Object.keys(own)).toEqual(['snooze', 'never', 'snoozed', 'nevermore'])
      expect(new Set(Object.values(own)).size).toBe(4)
      for (const button of [own.snooze, own.never]) expect(button.length).toBeLessThanOrEqual(25)
      const english = language === 'en' ? [] : await read('en')
      expect(Object.values(own).filter((text) => english.includes(text))).toEqual([])
    },
  )

  test.each(SCRIPTS)('in %s are in their own script', async (language, script) => {
    for (const text of await read(language)) {
      expect(text).not.toMatch(/\p{Script=Latin}/u)
      expect(text).toMatch(new RegExp(`[\\p{Script=${script}}]`, 'u'))
    }
  })

  test('of a language that there is not are refused', async () => {
    await expect(npmParts.quietWords('sv')).rejects.toThrow('no words for "sv"')
  })
})

describe('the words of the optional questions', () => {
  test.each(SPOKEN)('in %s are complete, each option with a label of its own', (language) => {
    const own = followUps.get(language)
    expect(Object.keys(own ?? {})).toEqual(Object.keys(followUps.get('en') ?? {}))
    for (const text of Object.values(own ?? {}).flat()) expect(text).toBe(text.trim() || 'words')
    const { expectationOptions, successOptions, intentOptions, feelingOptions } = own ?? {}
    const counts = [expectationOptions, successOptions, intentOptions, feelingOptions].map(
      (options) => new Set(options).size,
    )
    expect(counts).toEqual([3, 4, 5, FEELINGS.length])
  })

  test.each(SPOKEN)('in %s ask in at most 75 characters, with labels of at most 25', (language) => {
    for (const text of Object.values(followUps.get(language) ?? {})) {
      if (typeof text === 'string') expect(text.length).toBeLessThanOrEqual(75)
      else for (const label of text) expect(label.length).toBeLessThanOrEqual(25)
    }
  })

  test.each(SPOKEN.filter((language) => language !== 'en'))(
    'in %s differ from the English ones in every text',
    (language) => {
      const english = Object.values(followUps.get('en') ?? {}).flat()
      const own = Object.values(followUps.get(language) ?? {}).flat()
      expect(own.filter((text) => english.includes(text))).toEqual(SHARED[language] ?? [])
    },
  )

  test.each(SCRIPTS)('in %s are in their own script', (language, script) => {
    for (const text of Object.values(followUps.get(language) ?? {}).flat()) {
      expect(text).not.toMatch(/\p{Script=Latin}/u)
      expect(text).toMatch(new RegExp(`[\\p{Script=${script}}]`, 'u'))
    }
  })

  test('say usted only to those who are addressed so', () => {
    const [tu, usted] = [followUps.get('es'), followUps.get('es-usted')]
    expect(tu?.repurchase).toBe('¿Volverías a comprarnos?')
    expect(usted?.repurchase).toBe('¿Volvería a comprarnos?')
    expect(
      Object.values(usted ?? {})
        .flat()
        .join(' '),
    ).not.toMatch(/(esperabas|pudiste|venías|arías)/i)
  })

  test('of a language that there is not are refused', async () => {
    await expect(npmParts.followUpWords('sv')).rejects.toThrow('no optional questions for "sv"')
  })
})
