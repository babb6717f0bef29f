import type { CardParts } from './card-parts'

/** The parts of the bundle that a page loads only when it needs them. */
export interface Parts extends CardParts {
  asking(): Promise<typeof import('./asking/index')>
  delivering(): Promise<typeof import('./delivering/index')>
  recording(): Promise<typeof import('./recording/index')>
  arming(): Promise<typeof import('./arming/index')>
  recalling(): Promise<typeof import('./recalling/index')>
  tab(): Promise<typeof import('./tab/index')>
  preview(): Promise<typeof import('./preview/index')>
  messages(): Promise<typeof import('./messages')>
}
