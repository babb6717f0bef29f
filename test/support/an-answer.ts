import type { Answer } from '../../src/model/answer'

export const NOW = Date.UTC(2026, 10, 21, 12)

/** A UUIDv7 of a time; the number tells ids of one millisecond apart. */
export function idAt(time: number, number = 0): string {
  const hex = Math.floor(time).toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-${number.toString(16).padStart(12, '0')}`
}

/** An answer that is right in every field. */
export function anAnswer(parts: Partial<Answer> = {}): Answer {
  return {
    id: idAt(NOW),
    rev: 1,
    touchpoint: 'checkout',
    stage: 'purchase',
    channel: 'digital',
    source: 'prompt',
    end: 'open',
    layout: 'cards',
    order: 'emotion-first',
    instrument: 'k3x9a',
    locale: 'en',
    path: '/order/confirmed',
    device: 'phone',
    askedAt: NOW,
    answeredAt: NOW,
    ...parts,
  }
}
