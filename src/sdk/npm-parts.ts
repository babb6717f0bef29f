import type { FollowUpWords, MoreWords, QuestionTexts, QuietWords, Words } from '../model/words'
import { exportName } from '../texts/entry-name'
import type { Parts } from './parts'

type WordsModule = () => Promise<{ words: Words }>
type MoreWordsModule = () => Promise<{ moreWords: MoreWords }>
type FollowUpsModule = () => Promise<{ followUps: FollowUpWords }>
type QuietModule = () => Promise<{ quiet: QuietWords }>
type StageModule = () => Promise<Record<string, QuestionTexts>>

const words: Record<string, WordsModule> = {
  en: () => import('../texts/en/words'),
  es: () => import('../texts/es/words'),
  'es-usted': () => import('../texts/es-usted/words'),
  'pt-BR': () => import('../texts/pt-BR/words'),
  fr: () => import('../texts/fr/words'),
  de: () => import('../texts/de/words'),
  it: () => import('../texts/it/words'),
  nl: () => import('../texts/nl/words'),
  ca: () => import('../texts/ca/words'),
  pl: () => import('../texts/pl/words'),
  tr: () => import('../texts/tr/words'),
  ar: () => import('../texts/ar/words'),
  he: () => import('../texts/he/words'),
  ja: () => import('../texts/ja/words'),
  'zh-Hans': () => import('../texts/zh-Hans/words'),
  ko: () => import('../texts/ko/words'),
  hi: () => import('../texts/hi/words'),
}

const moreWords: Record<string, MoreWordsModule> = {
  en: () => import('../texts/en/more-words'),
  es: () => import('../texts/es/more-words'),
  'es-usted': () => import('../texts/es-usted/more-words'),
  'pt-BR': () => import('../texts/pt-BR/more-words'),
  fr: () => import('../texts/fr/more-words'),
  de: () => import('../texts/de/more-words'),
  it: () => import('../texts/it/more-words'),
  nl: () => import('../texts/nl/more-words'),
  ca: () => import('../texts/ca/more-words'),
  pl: () => import('../texts/pl/more-words'),
  tr: () => import('../texts/tr/more-words'),
  ar: () => import('../texts/ar/more-words'),
  he: () => import('../texts/he/more-words'),
  ja: () => import('../texts/ja/more-words'),
  'zh-Hans': () => import('../texts/zh-Hans/more-words'),
  ko: () => import('../texts/ko/more-words'),
  hi: () => import('../texts/hi/more-words'),
}

const followUps: Record<string, FollowUpsModule> = {
  en: () => import('../texts/en/follow-ups'),
  es: () => import('../texts/es/follow-ups'),
  'es-usted': () => import('../texts/es-usted/follow-ups'),
  'pt-BR': () => import('../texts/pt-BR/follow-ups'),
  fr: () => import('../texts/fr/follow-ups'),
  de: () => import('../texts/de/follow-ups'),
  it: () => import('../texts/it/follow-ups'),
  nl: () => import('../texts/nl/follow-ups'),
  ca: () => import('../texts/ca/follow-ups'),
  pl: () => import('../texts/pl/follow-ups'),
  tr: () => import('../texts/tr/follow-ups'),
  ar: () => import('../texts/ar/follow-ups'),
  he: () => import('../texts/he/follow-ups'),
  ja: () => import('../texts/ja/follow-ups'),
  'zh-Hans': () => import('../texts/zh-Hans/follow-ups'),
  ko: () => import('../texts/ko/follow-ups'),
  hi: () => import('../texts/hi/follow-ups'),
}

const quiet: Record<string, QuietModule> = {
  en: () => import('../texts/en/quiet'),
  es: () => import('../texts/es/quiet'),
  'es-usted': () => import('../texts/es-usted/quiet'),
  'pt-BR': () => import('../texts/pt-BR/quiet'),
  fr: () => import('../texts/fr/quiet'),
  de: () => import('../texts/de/quiet'),
  it: () => import('../texts/it/quiet'),
  nl: () => import('../texts/nl/quiet'),
  ca: () => import('../texts/ca/quiet'),
  pl: () => import('../texts/pl/quiet'),
  tr: () => import('../texts/tr/quiet'),
  ar: () => import('../texts/ar/quiet'),
  he: () => import('../texts/he/quiet'),
  ja: () => import('../texts/ja/quiet'),
  'zh-Hans': () => import('../texts/zh-Hans/quiet'),
  ko: () => import('../texts/ko/quiet'),
  hi: () => import('../texts/hi/quiet'),
}

const stages: Record<string, StageModule> = {
  'en/awareness': () => import('../texts/en/awareness'),
  'en/consideration': () => import('../texts/en/consideration'),
  'en/purchase': () => import('../texts/en/purchase'),
  'en/use': () => import('../texts/en/use'),
  'en/loyalty': () => import('../texts/en/loyalty'),
  'es/awareness': () => import('../texts/es/awareness'),
  'es/consideration': () => import('../texts/es/consideration'),
  'es/purchase': () => import('../texts/es/purchase'),
  'es/use': () => import('../texts/es/use'),
  'es/loyalty': () => import('../texts/es/loyalty'),
  'es-usted/awareness': () => import('../texts/es-usted/awareness'),
  'es-usted/consideration': () => import('../texts/es-usted/consideration'),
  'es-usted/purchase': () => import('../texts/es-usted/purchase'),
  'es-usted/use': () => import('../texts/es-usted/use'),
  'es-usted/loyalty': () => import('../texts/es-usted/loyalty'),
}

/** The parts as modules of the package: the brand's own bundler splits them. */
export const npmParts: Parts = {
  asking: () => import('./asking/index'),
  delivering: () => import('./delivering/index'),
  recording: () => import('./recording/index'),
  arming: () => import('./arming/index'),
  recalling: () => import('./recalling/index'),
  tab: () => import('./tab/index'),
  preview: () => import('./preview/index'),
  redacting: () => import('./redacting/index'),
  messages: () => import('./messages'),
  widget: () => import('../widget/index'),
  async words(texts) {
    const module = await words[texts]?.()
    if (!module) throw new Error(`no words for "${texts}"`)
    return module.words
  },
  async wording(texts, { entry, stage }) {
    const module = await stages[`${texts}/${stage}`]?.()
    return module?.[exportName(entry)]
  },
  async moreWords(texts) {
    const module = await moreWords[texts]?.()
    if (!module) throw new Error(`no words for "${texts}"`)
    return module.moreWords
  },
  async quietWords(texts) {
    const module = await quiet[texts]?.()
    if (!module) throw new Error(`no words for "${texts}"`)
    return module.quiet
  },
  async followUpWords(texts) {
    const module = await followUps[texts]?.()
    if (!module) throw new Error(`no optional questions for "${texts}"`)
    return module.followUps
  },
}
