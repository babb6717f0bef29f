import { isRecord } from '../model/field-rules'
import { readConfig } from '../model/read-config'
import { type Lately, samplingRate } from './sampling-rate'

/**
 * A configuration as it was written, with `sample.rate` filled in wherever `sample.weekly` says how
 * many answers are enough. What a stage says of its sample, each of its touchpoints gets for itself.
 * @param written anything; what is wrong in it stays as it is
 */
export function withRates(written: unknown, lately: (touchpoint: string) => Lately): unknown {
  if (!isRecord(written) || !isRecord(written.touchpoints)) return written
  const { stages, touchpoints } = readConfig(written).config
  const rated = Object.entries(written.touchpoints).map(([name, own]) => {
    const read = Object.hasOwn(touchpoints, name) ? touchpoints[name] : undefined
    const sample = read?.sample ?? stages.find(({ id }) => id === read?.stage)?.sample
    const { weekly, rate: written } = sample ?? {}
    if (!isRecord(own) || weekly === undefined) return [name, own]
    const rate = samplingRate({ weekly, written }, lately(name))
    return [name, { ...own, sample: { ...sample, rate } }]
  })
  return { ...written, touchpoints: Object.fromEntries(rated) }
}
