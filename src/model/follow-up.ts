/** Whether the person did what they had come to do. */
export type Success = (typeof SUCCESSES)[number]
export const SUCCESSES = ['yes', 'partly', 'no', 'not-yet'] as const

/** A word for the feeling: nouns, since nouns carry no gender. The first five are negative. */
export type Feeling = (typeof FEELINGS)[number]
export const FEELINGS = [
  'frustration',
  'confusion',
  'worry',
  'disappointment',
  'annoyance',
  'relief',
  'trust',
  'recognition',
  'joy',
  'surprise',
] as const
