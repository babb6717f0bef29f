import type { AskConfig } from './config'

/** What holds where a brand has configured nothing: the question bank asks. */
export const DEFAULT_CONFIG: AskConfig = {
  enabled: true,
  address: 'tu',
  stages: [],
  touchpoints: {},
  theme: { accent: '#4f46e5', radius: 16, scheme: 'auto' },
  corner: 'bottom-end',
}
