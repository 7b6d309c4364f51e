'use client'

import type { Offer } from '@/components/command/offers'
import { useCommands } from '@/components/command/use-commands'
import { mayWrite } from '@/components/discussion/noting'
import type { Tag } from '@/domain/claim/tag'
import type { SelectionStep } from '@/editor/viewer-types'
import { openLink } from '@/editor/watch-links'
import type { ClaimFilter } from './claim-filter'
import type { Workspace } from './workspace'

/** Everything that can be asked of the workspace by key or from the palette. */
export function useWorkspaceCommands(workspace: Workspace, whyLocked: () => string | undefined): void {
  const mayCheck = () => workspace.get().mayCheck || (whyLocked() ?? false)
  const mayNote = () => mayWrite(workspace.get().talk) || (whyLocked() ?? false)
  const hasTarget = () => workspace.get().live !== null || hasClaim(workspace)
  const tag = (as: Tag): Offer => ({ run: () => workspace.tag(as), can: mayCheck, suits: hasTarget })
  const step = (by: SelectionStep): Offer => ({ run: () => workspace.step(by), suits: () => false })
  const show = (filter: ClaimFilter | null): Offer => ({
    run: () => workspace.filter(filter),
    suits: () => (filter === null) === (workspace.get().filter !== null),
  })
  const ofClaim = (run: () => void, can?: Offer['can']): Offer => ({
    run,
    ...(can ? { can } : {}),
    suits: () => hasClaim(workspace),
  })

  useCommands('workspace', {
    'tag-verified': tag('verified'),
    'tag-disputed': tag('disputed'),
    'tag-attributed': tag('attributed'),
    'tag-open': tag('open'),
    evidence: { run: () => workspace.pinEvidence(), can: mayCheck, suits: hasTarget },
    note: { run: () => workspace.note(), can: mayNote, suits: hasTarget },
    ask: ofClaim(() => workspace.ask(), mayNote),
    'next-claim': () => workspace.move('next'),
    'previous-claim': () => workspace.move('previous'),
    'next-open': () => workspace.move('next', 'open'),
    'previous-open': () => workspace.move('previous', 'open'),
    'open-claim': ofClaim(() => workspace.open()),
    'change-span': ofClaim(() => workspace.changeSpan(), mayCheck),
    'remove-claim': ofClaim(() => workspace.remove(), mayCheck),
    close: { run: () => workspace.close(), suits: () => false },
    'go-to-text': () => workspace.viewer?.focus(),
    'grow-word': step('grow-word'),
    'shrink-word': step('shrink-word'),
    'grow-sentence': step('grow-sentence'),
    'shrink-sentence': step('shrink-sentence'),
    'next-sentence': step('next-sentence'),
    'previous-sentence': step('previous-sentence'),
    'show-all': show(null),
    'show-open': show({ kind: 'tag', tag: 'open' }),
    'show-disputed': show({ kind: 'tag', tag: 'disputed' }),
    'show-attributed': show({ kind: 'tag', tag: 'attributed' }),
    'show-verified': show({ kind: 'tag', tag: 'verified' }),
    'show-changed': show({ kind: 'todo', todo: 'changed' }),
    'open-link': {
      run: () => {
        const link = linkAtCaret(workspace)
        if (link) openLink(link)
      },
      can: () => linkAtCaret(workspace) !== undefined || 'There is no link at the caret.',
      suits: () => linkAtCaret(workspace) !== undefined,
    },
    'go-to-outline': () => workspace.goToOutline(),
    // A whole new page: what is not sent yet is taken over by it.
    'go-to-board': () => location.assign(`/articles/${workspace.options.articleId}/review`),
    'go-to-report': () => location.assign(`/articles/${workspace.options.articleId}/report`),
  })
}

function linkAtCaret({ viewer }: Workspace): string | undefined {
  return viewer?.linkAt(viewer.caret())
}

function hasClaim(workspace: Workspace): boolean {
  return workspace.get().selected !== null
}
