import { expect, test } from 'vitest'
import { receive } from '../../../src/collector/receive'
import type { Answer } from '../../../src/model/answer'
import { anAnswer, idAt } from '../../support/an-answer'
import { openPage } from '../../support/open-page'
import { proves } from '../../support/proves'
import { accepts, isUnreachable, scriptedEndpoint } from '../../support/scripted-endpoint'
import { virtualTime } from '../../support/virtual-time'

const MINUTE = 60_000
const YEAR = 365 * 86_400_000
const DIMENSIONS = {
  ...{ touchpoint: 'checkout', stage: 'purchase', locale: 'en', instrument: 'a', reasons: [] },
  ...{ layout: 'cards', order: 'emotion-first', source: 'prompt' },
}

test.each([0, 10, -10])(
  'the collector knows when an answer was given though the clock of the device is %i years wrong, and the answer waited for the network',
  async (years) => {
    const time = virtualTime()
    const clock = () => Math.floor(time.now()) + years * YEAR
    const stored: { answer: Answer; answeredAt: number }[] = []
    const endpoint = scriptedEndpoint(isUnreachable)
    const page = openPage({ post: endpoint.post, time, clock })
    const truth = time.now()
    const wrong = clock()
    await page.give(anAnswer({ id: idAt(wrong), askedAt: wrong, answeredAt: wrong }))
    await time.pass(20 * MINUTE)
    endpoint.from((batch) => {
      const arrival = { receivedAt: time.now(), sentAt: batch.sentAt }
      for (const answer of batch.answers) stored.push(receive(answer, arrival, DIMENSIONS))
      return accepts(batch)
    })
    await time.pass(20 * MINUTE)
    expect(stored).toHaveLength(1)
    const errorMs = Math.abs((stored[0]?.answeredAt ?? 0) - truth)
    expect(errorMs).toBeLessThanOrEqual(2000)
    proves(
      'R20',
      `a clock ${years} years wrong, 20 min offline: told ${Math.round(errorMs)} ms beside the truth`,
    )
  },
)
