import type { Comment } from '../../model/cube'
import type { JourneyMap } from '../map'
import { Face } from './Face'
import { Parts } from './Parts'
import type { Reader } from './reader'
import type { PageWords } from './words'

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
        {comments.map(({ id, comment, stage, touchpoint, locale, answeredAt, ...points }) => (
          <li key={id}>
            <FeltFace {...points} words={words} />
            <div>
              {/* The words are a person's own: their language is the card's, their direction their own. */}
              <p lang={locale} dir="auto">
                {comment}
              </p>
              <p class="soft">
                <Parts
                  parts={[
                    ...easeText(points, words),
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

interface FeltProps extends Pick<Comment, 'emotion' | 'emotion3'> {
  words: PageWords
}

function FeltFace({ emotion, emotion3, words }: FeltProps) {
  // The three points of a grid are the inner three of the five.
  const point = emotion ?? (emotion3 && emotion3 + 1)
  if (!point) return <span class="face" />
  return <Face point={point} label={words.emotionPoints[point - 1] ?? ''} />
}

function easeText({ ease, ease3 }: Pick<Comment, 'ease' | 'ease3'>, words: PageWords): string[] {
  const point = ease ?? (ease3 && ease3 + 1)
  return point ? words.easePoints.slice(point - 1, point) : []
}
