'use client'

import { type MouseEvent, memo, useDeferredValue } from 'react'
import { talkInWords } from '@/components/discussion/talk-words'
import type { ClaimIndex, PlacedClaim } from '@/domain/claim/claim-index'
import { linkTo } from './claim-link'
import { useMayCheck, useWorkspace, useWorkspaceState } from './workspace-context'

// A change touches one group; React compares the others by their claims and leaves them.
const groupSize = 100

/** Every claim of the article as a list of links, for assistive technology: chips exist only near the screen. */
export function ClaimList() {
  const workspace = useWorkspace()
  const index = useDeferredValue(useWorkspaceState(state => state.index))
  const groups = Array.from({ length: Math.ceil(index.all.length / groupSize) }, (_, group) => group)

  function go(event: MouseEvent) {
    const id = event.target instanceof Element ? event.target.closest('a')?.dataset.claim : undefined
    if (id === undefined) return
    event.preventDefault()
    workspace.select(id, { open: true, scroll: true })
  }

  if (groups.length === 0) return <NoClaims />
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is pressed; one listener serves thousands.
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click.
    <div className="all-claims visually-hidden" onClick={go}>
      <h2>All claims, {index.all.length}</h2>
      {groups.map(group => (
        <ClaimGroup key={group} first={group * groupSize} claims={groupOf(index, group)} />
      ))}
    </div>
  )
}

const ClaimGroup = memo(
  function ClaimGroup({ first, claims }: { readonly first: number; readonly claims: readonly PlacedClaim[] }) {
    return (
      <ol start={first + 1}>
        {claims.map(({ id, tag, anchor, notes }, position) => (
          <li key={id}>
            <a href={linkTo(id)} data-claim={id} tabIndex={-1}>
              Claim {first + position + 1}, {tag}
              {notes.length > 0 && `, ${talkInWords(notes)}`}: {anchor.exact}
            </a>
          </li>
        ))}
      </ol>
    )
  },
  (before, after) =>
    before.first === after.first &&
    before.claims.length === after.claims.length &&
    before.claims.every((claim, position) => looksAlike(claim, after.claims[position])),
)

function looksAlike(a: PlacedClaim, b: PlacedClaim | undefined): boolean {
  return a.id === b?.id && a.tag === b.tag && a.anchor.exact === b.anchor.exact && a.notes === b.notes
}

function groupOf({ all }: ClaimIndex, group: number): readonly PlacedClaim[] {
  return all.slice(group * groupSize, (group + 1) * groupSize)
}

function NoClaims() {
  const mayCheck = useMayCheck()
  return (
    <p className="no-claims">
      {mayCheck
        ? 'No claims yet. Select words in the text, then press V, D, A or O.'
        : 'No claims yet. Nobody has started to check this article.'}
    </p>
  )
}
