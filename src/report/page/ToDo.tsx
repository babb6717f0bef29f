import type { JourneyMap } from '../map'
import { MINIMUM_N } from '../statistics/sample'
import { Mark } from './Mark'
import type { Reader } from './reader'
import { ToDoList } from './ToDoList'
import { actionText, leaveText, undecidedText } from './to-do-texts'
import { fill } from './words'

interface Props {
  map: JourneyMap
  reader: Reader
}

/** What the map asks of its reader, in plain words: act, leave as is, or wait for more answers. */
export function ToDo({ map, reader }: Props) {
  const { words, numbers } = reader
  const stages = new Map(
    map.stages.map(({ stage, name }) => [stage, reader.stageName(stage, name)]),
  )
  const stageOf = (stage: string) => stages.get(stage) ?? reader.stageName(stage, {})
  const hasWow = map.stages.some(({ touchpoints }) =>
    touchpoints.some(({ wow }) => wow.status === 'wow' || wow.status === 'promising'),
  )
  return (
    <section aria-labelledby="to-do">
      <h2 id="to-do">{words.toDo}</h2>
      <div class="to-do">
        <ToDoList
          kind="act"
          title={words.act}
          none={words.actNone}
          items={map.act.map((action) => ({
            ...action,
            name: reader.touchpointName(action.touchpoint),
            stage: stageOf(action.stage),
            text: actionText(action, reader),
            marks: (
              <>
                <Mark
                  kind={action.kind === 'pain' ? 'pain' : 'coldSpot'}
                  label={action.kind === 'pain' ? words.pain : words.coldSpot}
                />
                {action.momentOfTruth && <Mark kind="momentOfTruth" label={words.momentOfTruth} />}
              </>
            ),
          }))}
        />
        <ToDoList
          kind="leave"
          title={words.leave}
          none={words.leaveNone}
          items={map.leave.map((one) => ({
            ...one,
            name: reader.touchpointName(one.touchpoint),
            stage: stageOf(one.stage),
            text: leaveText(one, reader),
          }))}
        />
        <ToDoList
          kind="undecided"
          title={words.undecided}
          none={map.tested > 0 ? words.undecidedNone : words.noAnswers}
          items={map.undecided.map((one) => ({
            ...one,
            name: reader.touchpointName(one.touchpoint),
            stage: stageOf(one.stage),
            text: undecidedText(one, reader, MINIMUM_N),
          }))}
        />
      </div>
      {map.unmeasured.length > 0 && (
        <p class="soft">
          {fill(words.unmeasured, {
            list: numbers.list(
              map.unmeasured.map(
                (one) => `${reader.touchpointName(one.touchpoint)} (${stageOf(one.stage)})`,
              ),
            ),
          })}
        </p>
      )}
      {hasWow && (
        <p class="pain-first">
          <Mark kind="wow" label={words.wow} />
          <span>{words.painFirst}</span>
        </p>
      )}
    </section>
  )
}
