import type { Issue } from '../../model/issue'
import { tellIssue } from '../../model/issue'

/** Tells a developer what is wrong, each message once for the life of the page. */
export type Tell = (message: string) => void

/** A {@link Tell} that writes to the console, where a developer looks; silent where there is none. */
export function consoleTell(): Tell {
  const told = new Set<string>()
  return (message) => {
    if (told.has(message)) return
    told.add(message)
    try {
      console.error(`Latido: ${message}`)
    } catch {
      // a page may have removed or broken its console
    }
  }
}

/** All the issues of one source as one message. */
export function tellIssues(tell: Tell, where: string, issues: Issue[]) {
  if (issues.length) tell(issues.map((issue) => tellIssue(where, issue)).join('\n'))
}
