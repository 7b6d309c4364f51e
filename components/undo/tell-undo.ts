import { notify } from '@/components/shell/notices'
import type { Workspace } from '@/components/workspace/workspace'
import type { Claim } from '@/domain/claim/claim'
import type { ActionId, ClaimId } from '@/domain/ids'
import type { Undone } from '@/domain/undo/undone'
import type { Act, UndoKind, UndoLine } from './undo-line'

interface Screen {
  readonly workspace: Workspace
  /** Selects a claim, and brings it onto the screen where it is off it. */
  show(id: ClaimId): void
  /** What came of it for the article itself. */
  readonly hear: { hear(said: Readonly<Record<string, unknown>>): void }
}

// Long enough to read it and to change one's mind; it stands in nobody's way.
const staysFor = 10_000
const longestWords = 48
const about = 'undo'

/** Says what was undone or done again, with the way back in it, and shows where. Spec: undo U23–U26. */
export function tellUndo(line: UndoLine, { workspace, show, hear }: Screen): void {
  const claimOf = (act: Act): Pick<Claim, 'anchor'> | undefined =>
    act.claimId === undefined
      ? undefined
      : (workspace.get().index.find(act.claimId) ?? act.seen?.before ?? act.seen?.after)
  const told = (kind: UndoKind, said: string, where: ClaimId | undefined) => {
    const [verb, back] = kind === 'undo' ? (['Undone', 'redo'] as const) : (['Done again', 'undo'] as const)
    const action = { name: back === 'redo' ? 'Redo' : 'Undo', run: () => line[back](), command: back }
    notify({ kind: 'done', message: `${verb}: ${said}.`, about, action, leavesAfter: staysFor })
    if (where !== undefined && workspace.get().index.find(where)) show(where)
  }
  line.onNews(news => {
    switch (news.kind) {
      case 'undo':
      case 'redo':
        if (news.isSaid) told(news.kind, `${news.act.words ?? ''}${onWords(claimOf(news.act))}`, news.act.claimId)
        break
      case 'answered':
        hear.hear({ article: news.undone.article })
        if (!news.isSaid)
          told(news.undone.kind === 'undone' ? 'undo' : 'redo', summaryOf(news.undone), news.undone.claims[0]?.id)
        break
      case 'refused':
        notify({ kind: 'problem', message: news.message, about })
        break
      case 'nothing':
        notify({ kind: 'done', message: nothing[news.wanted], about })
        break
    }
  })
}

/** Says that something was done, with a button that undoes just that. */
export function offerUndo(line: UndoLine, message: string, action: ActionId): void {
  const run = () => line.undoOnly(action)
  notify({ kind: 'done', message, about, action: { name: 'Undo', run, command: 'undo' }, leavesAfter: staysFor })
}

const nothing: Readonly<Record<UndoKind, string>> = {
  undo: 'There is nothing of yours to undo here.',
  redo: 'There is nothing to do again.',
}

function onWords(claim: Pick<Claim, 'anchor'> | undefined): string {
  return claim ? ` on “${shortened(claim.anchor.exact)}”` : ''
}

function summaryOf({ summary, claims: [claim] }: Undone): string {
  return claim && !summary.includes('“') ? `${summary}${onWords(claim)}` : summary
}

function shortened(words: string): string {
  // The sentence ends with ours.
  const line = words.replace(/\s+/g, ' ').replace(/[.,;:!?…]+$/, '')
  return line.length <= longestWords ? line : `${line.slice(0, longestWords - 1).trimEnd()}…`
}
