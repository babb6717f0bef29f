import { execFileSync } from 'node:child_process'

interface Process {
  pid: number
  command: string
}

/** Every process that a process has started, and those that these have started. */
export function descendantsOf(root: number): Process[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n')
  const all = lines.flatMap((line) => {
    const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*?)\s*$/.exec(line) ?? []
    return pid ? [{ pid: Number(pid), parent: Number(parent), command }] : []
  })
  const found = [{ pid: root, command: '' }]
  for (const { pid: parent } of found) found.push(...all.filter((each) => each.parent === parent))
  return found.slice(1)
}
