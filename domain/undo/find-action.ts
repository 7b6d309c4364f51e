import type { LoggedEvent } from '../change/change'
import type { ActionId } from '../ids'

/** Entries that one person wrote as one action, without any other of theirs between, in order. Spec: undo U1. */
export interface ActionRun {
  /** Absent where the entries are from before actions were kept. */
  readonly id?: ActionId
  readonly undoes?: ActionId
  readonly redoes?: ActionId
  readonly events: readonly LoggedEvent[]
}

/** Which way: the last thing that is done is undone, or the last thing that was undone is done again. */
export type Direction = 'undone' | 'redone'

export interface Wanted {
  readonly direction: Direction
  /** Exactly this action, where it is the next. */
  readonly action?: ActionId
  /** The action that asks: where it is found in the log, it was answered already. */
  readonly asking: ActionId
  /** It is in the log: nothing but its answer is looked for, whatever could be undone by now. */
  readonly isAgain?: boolean
}

export type FoundAction =
  /** `run` is what has to be taken back: what the action did, or what undid it or did it again last. */
  | { readonly kind: 'found'; readonly action: ActionId; readonly run: ActionRun }
  /** It was undone or done again before, by `run`. */
  | { readonly kind: 'done'; readonly action: ActionId; readonly run: ActionRun }
  | { readonly kind: 'another'; readonly run: ActionRun }
  | { readonly kind: 'nothing' }

/** Finds the action that is undone or done again next, in what one person did to one article, latest first. Spec: undo U2–U3. */
export async function findAction(runs: AsyncIterable<ActionRun>, wanted: Wanted): Promise<FoundAction> {
  const walk = wanted.direction === 'undone' ? new UndoWalk(wanted) : new RedoWalk(wanted)
  for await (const run of runs) {
    const found = answeredBefore(run, wanted) ?? (wanted.isAgain ? undefined : walk.next(run))
    if (found) return found
  }
  return { kind: 'nothing' }
}

function answeredBefore(run: ActionRun, { direction, asking }: Wanted): FoundAction | undefined {
  const action = direction === 'undone' ? run.undoes : run.redoes
  return run.id === asking && action !== undefined ? { kind: 'done', action, run } : undefined
}

/** Steps over what is undone: each undo met takes one action that came before it out of the line, each redo puts one back. */
class UndoWalk {
  private undone = 0
  /** What did an action again last. */
  private readonly redone = new Map<ActionId, ActionRun>()

  constructor(private readonly wanted: Wanted) {}

  next(run: ActionRun): FoundAction | undefined {
    const { id, undoes, redoes } = run
    if (redoes !== undefined) {
      this.undone -= 1
      if (!this.redone.has(redoes)) this.redone.set(redoes, run)
      return undefined
    }
    if (undoes !== undefined) {
      this.undone += 1
      const isDone = undoes === this.wanted.action && !this.redone.has(undoes)
      return isDone ? { kind: 'done', action: undoes, run } : undefined
    }
    if (this.undone > 0) {
      this.undone -= 1
      return undefined
    }
    if (id === undefined) return { kind: 'nothing' }
    return foundOr(this.wanted, id, this.redone.get(id) ?? run, run)
  }
}

/** Steps over what was done again; an action of another kind ends the line of what can be. */
class RedoWalk {
  private redone = 0
  private readonly undone = new Set<ActionId>()

  constructor(private readonly wanted: Wanted) {}

  next(run: ActionRun): FoundAction | undefined {
    const { undoes, redoes } = run
    if (redoes !== undefined) {
      this.redone += 1
      const isDone = redoes === this.wanted.action && !this.undone.has(redoes)
      return isDone ? { kind: 'done', action: redoes, run } : undefined
    }
    if (undoes === undefined) return { kind: 'nothing' }
    this.undone.add(undoes)
    if (this.redone === 0) return foundOr(this.wanted, undoes, run, run)
    this.redone -= 1
    return undefined
  }
}

function foundOr({ action: wanted }: Wanted, action: ActionId, run: ActionRun, met: ActionRun): FoundAction {
  return wanted === undefined || wanted === action ? { kind: 'found', action, run } : { kind: 'another', run: met }
}
