/** Gathers writes into few commits. */
export interface GroupCommit<Item, Verdict> {
  /** Resolves after the item's commit; rejects when it could not be written. */
  add(item: Item): Promise<Verdict>
  /** Commits what is waiting, at once. */
  drain(): void
}

export interface CommitParts<Item, Verdict> {
  /** Runs the work in one transaction: all of it, or none and it throws. */
  transaction(work: () => void): void
  write(item: Item): Verdict
}

interface Waiting<Item, Verdict> {
  item: Item
  resolve(verdict: Verdict): void
  reject(error: unknown): void
}

/**
 * What arrives during one commit goes into the next: alone on a quiet server, by the dozen on a
 * busy one, and never delayed by a timer. A commit costs one wait for the disk, however many
 * writes are in it.
 */
export function createGroupCommit<Item, Verdict>({
  transaction,
  write,
}: CommitParts<Item, Verdict>): GroupCommit<Item, Verdict> {
  let waiting: Waiting<Item, Verdict>[] = []

  function add(item: Item): Promise<Verdict> {
    return new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(drain)
      waiting.push({ item, resolve, reject })
    })
  }

  function drain() {
    const group = waiting
    waiting = []
    if (group.length > 0) commit(group)
  }

  function commit(group: Waiting<Item, Verdict>[]) {
    const acknowledgements: (() => void)[] = []
    try {
      transaction(() => {
        for (const { item, resolve } of group) {
          const verdict = write(item)
          acknowledgements.push(() => resolve(verdict))
        }
      })
    } catch (error) {
      // One request that cannot be written must not fail its neighbours.
      if (group.length > 1) for (const one of group) commit([one])
      else for (const { reject } of group) reject(error)
      return
    }
    for (const acknowledge of acknowledgements) acknowledge()
  }

  return { add, drain }
}
