'use client'

import { useEffect, useRef } from 'react'
import { useShortcutTitle } from '@/components/command/use-shortcut-title'
import { Icon } from '@/components/shell/icon'
import { TagGlyph } from '@/components/shell/tag-glyph'
import { tagWords } from '@/components/shell/tag-words'
import type { MarginLayout } from '@/components/workspace/margin-layout'
import { useWorkspace, useWorkspaceState } from '@/components/workspace/workspace-context'
import type { Claim } from '@/domain/claim/claim'
import type { ClaimId } from '@/domain/ids'
import { ClosedClaims } from './closed-claims'
import { LostClaim } from './lost-claim'

/** Claims whose words are nowhere in this version, to be placed or closed by hand; and those that are closed. Nothing is dropped. */
export function LostTray({ at, layout }: { readonly at: ClaimId | null; readonly layout: MarginLayout }) {
  const workspace = useWorkspace()
  const lost = useWorkspaceState(({ index }) => index.lost)
  const closed = useWorkspaceState(({ index }) => index.closed)
  const title = useRef<HTMLHeadingElement>(null)
  const isClosedOpen = closed.some(({ id }) => id === at)

  // Opened by a key, or from one claim to the next: it is read from its head. What others do takes nobody's focus away.
  const isOpened = useRef(false)
  useEffect(() => {
    const head = document.getElementById('lost-claim-title') ?? title.current
    const isNowhere = document.activeElement === document.body
    if (at !== null || !isOpened.current || isNowhere) head?.focus({ preventScroll: true })
    isOpened.current = true
  }, [at])

  return (
    <aside id="lost-tray" className="tray" aria-labelledby="lost-tray-title">
      <header>
        <h2 id="lost-tray-title" tabIndex={-1} ref={title}>
          {lost.length > 0 || closed.length === 0 ? (
            <>
              Lost claims <span className="count">{lost.length}</span>
            </>
          ) : (
            'Closed claims'
          )}
        </h2>
        <span className="spacer" />
        <button
          type="button"
          className="icon-button"
          aria-label="Close the tray"
          {...useShortcutTitle('close', 'Close the tray')}
          onClick={() => workspace.closeTray()}
        >
          <Icon name="close" />
        </button>
      </header>
      <div className="tray-body">
        <p className="second">
          {lost.length === 0
            ? 'Every claim that is not closed has a place in this version.'
            : `Version ${workspace.options.version} does not hold their words where that is certain. Place each by hand, or close it.`}
        </p>
        {lost.length > 0 && (
          <ol className="lost">
            {lost.map(claim =>
              claim.id === at ? (
                <LostClaim key={claim.id} claim={claim} layout={layout} />
              ) : (
                <LostStub key={claim.id} claim={claim} />
              ),
            )}
          </ol>
        )}
        {closed.length > 0 && (
          <ClosedClaims key={String(isClosedOpen)} claims={closed} isOpen={isClosedOpen || lost.length === 0} at={at} />
        )}
      </div>
    </aside>
  )
}

function LostStub({ claim: { id, tag, anchor } }: { readonly claim: Claim }) {
  const workspace = useWorkspace()
  return (
    <li>
      <button type="button" className="lost-stub" aria-expanded="false" onClick={() => workspace.openTray(id)}>
        <TagGlyph tag={tag} />
        <span className="visually-hidden">{tagWords[tag]}: </span>
        <span className="truncate" dir="auto">
          {anchor.exact}
        </span>
      </button>
    </li>
  )
}
