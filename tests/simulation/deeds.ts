import { type ClaimWrite, claimOf } from '@/components/api/claim-write'
import type { DeskClient } from '@/components/api/desk-client'
import type { Outbox } from '@/components/api/outbox'
import type { UndoKind } from '@/components/undo/undo-line'

/** Something that somebody did on a page, and what became of it. */
export interface Deed {
  readonly id: string
  readonly who: string
  /** The page on which it was done. */
  readonly page: string
  readonly write: ClaimWrite
  fate: 'underway' | 'acknowledged' | 'given up'
  /** It waited for a decision, and others did not wait for it. */
  wasSettled: boolean
}

/** What everybody did, followed from the key press to the end, across pages that come and go. */
export class Deeds {
  readonly all = new Map<string, Deed>()

  did(id: string, by: Pick<Deed, 'who' | 'page'>, write: ClaimWrite): void {
    this.all.set(id, { id, ...by, write, fate: 'underway', wasSettled: false })
  }

  /** What the desk has already, as a later version left it, never waits to be sent. */
  didNothing(id: string, outbox: Outbox): void {
    if (!idsIn(outbox).has(id)) this.end(id, 'acknowledged')
  }

  /** Whatever leaves an outbox without having been given up was acknowledged by the desk. */
  watch(outbox: Outbox): void {
    let before = idsIn(outbox)
    outbox.subscribe(() => {
      for (const id of heldUp(outbox)) this.waited(id)
      const now = idsIn(outbox)
      for (const id of before) if (!now.has(id)) this.left(id)
      before = now
    })
  }

  /** Gives a write up the way a person does, and with it whatever the outbox gives up beside it. */
  giveUp(outbox: Outbox, id: string): void {
    const given = this.all.get(id)
    this.letGo(outbox, () => outbox.setAside(id))
    for (const { id, write } of outbox.snapshot().writes) {
      if (given && write.kind === 'setAside' && !this.all.has(id)) this.did(id, given, write)
    }
  }

  /** Undoes or does again: what was not sent is let go, and whatever is added is a deed like any other. */
  reverse({ outbox, undoing }: DeskClient, kind: UndoKind, by: Pick<Deed, 'who' | 'page'>): void {
    this.letGo(outbox, () => undoing[kind]())
    for (const { id, write } of outbox.snapshot().writes) if (!this.all.has(id)) this.did(id, by, write)
  }

  private letGo(outbox: Outbox, work: () => void): void {
    const before = idsIn(outbox)
    this.isGivingUp = true
    work()
    this.isGivingUp = false
    const now = idsIn(outbox)
    for (const gone of before) if (!now.has(gone)) this.end(gone, 'given up')
  }

  of(fate: Deed['fate']): readonly Deed[] {
    return [...this.all.values()].filter(deed => deed.fate === fate)
  }

  private isGivingUp = false

  private left(id: string): void {
    if (!this.isGivingUp) this.end(id, 'acknowledged')
  }

  private waited(id: string): void {
    const deed = this.all.get(id)
    if (deed) deed.wasSettled = true
  }

  private end(id: string, fate: Deed['fate']): void {
    const deed = this.all.get(id)
    if (deed) deed.fate = fate
  }
}

// What waits for a decision, and what was done to the same claim after it.
function heldUp(outbox: Outbox): readonly string[] {
  const claims = new Set<string | undefined>()
  return outbox.snapshot().writes.flatMap(({ id, write, state }) => {
    if (state === 'stale' || state === 'refused') claims.add(claimOf(write))
    return claims.has(claimOf(write)) ? [id] : []
  })
}

function idsIn(outbox: Outbox): ReadonlySet<string> {
  return new Set(outbox.snapshot().writes.map(({ id }) => id))
}
