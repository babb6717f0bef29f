import type { Preset, Theme } from '../../../model/card'

/** Whole looks to begin with: each is a theme, and whatever else a brand sets goes over it. */
export const PRESETS: Record<Preset, Partial<Theme>> = {
  /** Warm paper, soft green, round corners. */
  calm: { accent: '#2f6f62', radius: 22, background: 'light-dark(#faf7f1,#23211e)' },
  /** A dark card by day and a light one by night, nearly square. */
  bold: { accent: '#ffd84d', radius: 6, background: 'light-dark(#131417,#fafafa)' },
  /** Black, white and the page's own font. */
  plain: { accent: 'light-dark(#1a1a1a,#ededed)', radius: 2, font: 'inherit' },
}
