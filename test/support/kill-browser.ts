import { execFileSync } from 'node:child_process'

/** Finds the processes of the browser on a profile ahead of time, so that killing them takes no time. */
export function processesOn(profile: string): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n')
  const ours = lines.filter((line) => line.includes(`--user-data-dir=${profile}`))
  return ours.map((line) => Number.parseInt(line, 10))
}

/** Kills processes as a crash or an empty battery would: nothing of theirs runs any more. */
export function kill(processes: number[]) {
  for (const pid of processes) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It went with another one.
    }
  }
}
