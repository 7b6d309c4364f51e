import type { CommandId } from '../../domain/command/commands'

/** Something to tell the person that has no place of its own on the screen. */
export interface Notice {
  readonly kind: 'done' | 'problem'
  /** One sentence: what happened, and what to do. */
  readonly message: string
  readonly action?: { readonly name: string; readonly run: () => void; readonly command?: CommandId }
  /** A later notice about the same takes the place of this one. */
  readonly about?: string
  /** Milliseconds after which a notice with an action leaves: its action would come too late. */
  readonly leavesAfter?: number
}

export type PostedNotice = Notice & { readonly number: number }

/** How long a notice without an action stays, in milliseconds; problems and those with an action stay until dismissed. */
export const noticeStays = 6_000

let posted: readonly PostedNotice[] = []
let count = 0
const listeners = new Set<() => void>()

/** Shows a notice at the foot of the screen and reads it out. The same words are not stacked. */
export function notify(notice: Notice): void {
  count += 1
  const isSame = ({ message, about }: Notice) =>
    message === notice.message || (about !== undefined && about === notice.about)
  const others = posted.filter(one => !isSame(one))
  replace([...others, { ...notice, number: count }].slice(-3))
}

export function dismissNotice(number: number): void {
  replace(posted.filter(notice => notice.number !== number))
}

export function noticesNow(): readonly PostedNotice[] {
  return posted
}

export function watchNotices(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function replace(next: readonly PostedNotice[]): void {
  posted = next
  for (const listener of listeners) listener()
}
