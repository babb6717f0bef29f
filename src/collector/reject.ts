import type { Issue } from '../model/issue'
import type { Ref, Rejection } from '../model/receipt'

/** What may be repeated of an id that is not one: enough for the sender to find its record. */
const ID_LIKE = /^[\w-]{1,64}$/

export function refOf({ id, rev }: Ref): Ref {
  return { id, rev }
}

/** Says which item of the body is wrong, and where. Sending it again cannot help. */
export function rejectInvalid(issues: Issue[], pointer: string, body: unknown): Rejection {
  const path = issues[0]?.path
  return {
    ...sentRef(body, pointer),
    code: 'invalid',
    pointer: path ? `${pointer}/${path}` : pointer,
    retryable: false,
  }
}

/** The id and rev of an item as it was sent, or an empty id and 0 where they cannot be told. */
function sentRef(body: unknown, pointer: string): Ref {
  const item = pointer.slice(1).split('/').reduce(own, body)
  const id = own(item, 'id')
  const rev = own(item, 'rev')
  return {
    id: typeof id === 'string' && ID_LIKE.test(id) ? id : '',
    rev: typeof rev === 'number' && Number.isSafeInteger(rev) ? rev : 0,
  }
}

function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return
  return Object.getOwnPropertyDescriptor(value, key)?.value
}
