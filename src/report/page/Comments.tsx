import type { Comment } from '../../model/cube'
import type { JourneyMap } from '../map'
import { Face } from './Face'
import { Parts } from './Parts'
import type { Reader } from './reader'

interface Props {
  comments: Comment[]
  map: JourneyMap
  /** Milliseconds since 1970. */
  now: number
  reader: Reader
}

/** The latest comments, each with the two taps that it came with. */
export function Comments({ comments, map, now, reader }: Props) {
  const { words, numbers } = reader
  const names = new Map(map.stages.map(({ stage, name }) => [stage, name]))
  return (
    <section aria-labelledby="comments">
      <h2 id="comments">{words.comments}</h2>
      {comments.length === 0 && <p class="soft">{words.commentsNone}</p>}
      <ul class="comments">
        {comments.map(({ id, emotion, ease, comment, stage, touchpoint, locale, answeredAt }) => (
          <li key={id}>
            {emotion ? (
              <Face point={emotion} label={words.emotionPoints[emotion - 1] ?? ''} />
            ) : (
              <span class="face" />
            )}
            <div>
              {/* The words are a person's own: their language is the card's, their direction their own. */}
              <p lang={locale} dir="auto">
                {comment}
              </p>
              <p class="soft">
                <Parts
                  parts={[
                    ...(ease ? [words.easePoints[ease - 1]] : []),
                    reader.stageName(stage, names.get(stage) ?? {}),
                    reader.touchpointName(touchpoint),
                    <time key="time" dateTime={new Date(answeredAt).toISOString()}>
                      {numbers.ago(answeredAt, now)}
                    </time>,
                  ]}
                />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
