import type { Comment } from '../../model/cube'
import type { JourneyMap } from '../map'
import { Comments } from './Comments'
import { Curve } from './Curve'
import { FollowUps } from './FollowUps'
import { NeverArrived } from './NeverArrived'
import { Notes } from './Notes'
import { NoticeCard } from './NoticeCard'
import type { Reader } from './reader'
import { Summary } from './Summary'
import { ToDo } from './ToDo'
import { TouchpointTable } from './TouchpointTable'
import { Variants } from './Variants'
import { WhoAnswered } from './WhoAnswered'
import { WhoWasAsked } from './WhoWasAsked'
import { layoutOf } from './ways'

interface Props {
  map: JourneyMap
  comments: Comment[]
  /** Milliseconds since 1970. */
  now: number
  reader: Reader
}

/** The journey map as a page: the curve first, then what it asks for, then what it rests on. */
export function MapView({ map, comments, now, reader }: Props) {
  const { words } = reader
  const layout = layoutOf(map.layout)
  return (
    <main>
      <section aria-labelledby="curve">
        <h2 id="curve">{words.curve}</h2>
        <p class="lead">
          {words.curveLead} {layout !== 'cards' && words.layoutLead[layout]}
        </p>
        <div class="card">
          <Summary map={map} reader={reader} />
          {map.funnel.seen === 0 && <NoticeCard notice={words.empty} />}
          <Curve map={map} reader={reader} />
        </div>
      </section>
      <ToDo map={map} reader={reader} />
      {map.funnel.seen > 0 && (
        <>
          <TouchpointTable map={map} reader={reader} />
          <Variants map={map} reader={reader} />
          <FollowUps map={map} reader={reader} />
        </>
      )}
      <WhoWasAsked map={map} reader={reader} />
      {map.funnel.seen > 0 && <WhoAnswered map={map} reader={reader} />}
      <NeverArrived map={map} reader={reader} />
      {map.funnel.seen > 0 && <Comments comments={comments} map={map} now={now} reader={reader} />}
      <Notes map={map} reader={reader} />
    </main>
  )
}
