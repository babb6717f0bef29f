export type { Answer, Change, ContextValue, Point } from '../model/answer'
export type { Ref } from '../model/receipt'
export type * from './api'
export { createCx } from './create-cx'
