/** Who may be paired with whom: answers of one kind (the same text, say) share one list of groups. */
export type Choices = {
  /** The kind of each answer. */
  readonly kinds: readonly number[]
  /** The groups that each kind fits. */
  readonly groupsOf: readonly (readonly number[])[]
  readonly groupCount: number
}

/** An answer that is asked to give its group to the one of `from`. */
type Step = { readonly answer: number; readonly gives: number; readonly from: Step | null }

/**
 * The largest number of answers that can each have a group of their own: the group of each, or -1. Augmenting paths
 * (Kuhn 1955, Berge 1957), searched breadth first. An answer that got a group keeps one, so those that go without
 * are the same whatever the order of the groups.
 */
export function pairOff(choices: Choices): Int32Array {
  const owners = new Int32Array(choices.groupCount).fill(-1)
  const groups = new Int32Array(choices.kinds.length).fill(-1)
  const search = createSearch(choices, owners)
  for (let answer = 0; answer < groups.length; answer++) {
    const found = search(answer)
    let group = found?.free ?? -1
    for (let step = found?.step ?? null; step !== null; step = step.from) {
      owners[group] = step.answer
      groups[step.answer] = group
      group = step.gives
    }
  }
  return groups
}

/**
 * Finds the shortest way to a free group. What a vain search has seen can help no later one (a Hungarian tree), and
 * a group once taken stays taken: ten thousand equal answers cost little more than one.
 */
function createSearch({ kinds, groupsOf }: Choices, owners: Int32Array) {
  const isVain = new Uint8Array(groupsOf.length)
  const seenBy = new Int32Array(groupsOf.length).fill(-1)
  const taken = new Int32Array(groupsOf.length)
  const kindOf = (answer: number): number => kinds[answer] ?? 0

  const findFree = (kind: number): number => {
    const groups = groupsOf[kind] ?? []
    let next = taken[kind] ?? 0
    while (next < groups.length && owners[groups[next] ?? 0] !== -1) next++
    taken[kind] = next
    return groups[next] ?? -1
  }

  return (start: number): { readonly step: Step; readonly free: number } | null => {
    if (isVain[kindOf(start)] === 1) return null
    seenBy[kindOf(start)] = start
    const steps: Step[] = [{ answer: start, gives: -1, from: null }]
    for (const step of steps) {
      const free = findFree(kindOf(step.answer))
      if (free !== -1) return { step, free }
      for (const group of groupsOf[kindOf(step.answer)] ?? []) {
        const owner = owners[group] ?? -1
        const kind = kindOf(owner)
        if (owner === -1 || isVain[kind] === 1 || seenBy[kind] === start) continue
        seenBy[kind] = start
        steps.push({ answer: owner, gives: group, from: step })
      }
    }
    for (const { answer } of steps) isVain[kindOf(answer)] = 1
    return null
  }
}
