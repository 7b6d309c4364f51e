'use client'

import { useId } from 'react'
import { claimOf } from '@/components/api/claim-write'
import type { QueuedWrite } from '@/components/api/outbox-state'
import { fullTime, shortTime } from '@/components/claim/when'
import { writeInWords } from '@/components/claim/write-words'
import { useShortcuts } from '@/components/command/keymap'
import { KeysOf } from '@/components/command/keys-of'
import { Icon } from '@/components/shell/icon'
import { useWorkspace, useWorkspaceState } from '@/components/workspace/workspace-context'
import type { Claim } from '@/domain/claim/claim'
import type { CommandId } from '@/domain/command/commands'
import { settle, theirsIn, type Way } from './conflicts'
import { withBoth } from './settle'
import { type Sides, sidesOf } from './sides'
import { type LastChange, useLastChange } from './use-last-change'

const commandOf = { mine: 'keep-mine', theirs: 'take-theirs', both: 'keep-both' } as const satisfies Record<
  Way,
  CommandId
>

/** A change that somebody else came before: both sides, who and when, and one key to settle it. */
export function ConflictView({ queued }: { readonly queued: QueuedWrite }) {
  const workspace = useWorkspace()
  const title = useId()
  const shortcut = useShortcuts()
  // The claim at the desk may move on while this is being read.
  useWorkspaceState(({ index }) => index)
  const { write, before } = queued
  const now = theirsIn(workspace, queued)
  const last = useLastChange({
    articleId: queued.articleId,
    claimId: claimOf(write) ?? '',
    kind: write.kind,
    revision: now?.revision,
  })
  const me = workspace.options.me.id
  const isRevised = before !== undefined && now !== undefined && now.anchor.version > before.anchor.version
  const ways = waysOf(queued, now, isRevised)

  function settled(way: Way) {
    settle(workspace, queued, way)
    // The button goes with what it settles.
    requestAnimationFrame(() => (document.getElementById('claim-card-title') ?? document.body).focus())
  }

  return (
    <section className="conflict" role="alert" aria-labelledby={title}>
      <h3 id={title}>
        <Icon name="warning" />
        {isRevised
          ? `Version ${now.anchor.version} changed these words`
          : now
            ? 'Two people changed this at once'
            : 'The claim was removed meanwhile'}
      </h3>
      <p>
        {last ? nameOf(last, me) : 'Somebody'} {isRevised ? 'brought it in.' : now ? 'was first.' : 'removed it.'} Yours
        is kept here until you choose.
      </p>
      <div className="sides">
        <Side heading={`On the desk${last ? ` · ${nameOf(last, me)}` : ''}`} at={last?.at}>
          {now ? <Parts sides={sidesOf(write, before, now)} side="theirs" /> : <p>No claim is here any more.</p>}
        </Side>
        <Side heading="Yours" at={queued.madeAt} isMine>
          {now ? <Parts sides={sidesOf(write, before, now)} side="mine" /> : <Gone queued={queued} />}
        </Side>
      </div>
      <div className="form-actions">
        {ways.map(({ way, words }) => (
          <button
            key={way}
            type="button"
            className="button"
            aria-keyshortcuts={shortcut(commandOf[way])?.aria}
            onClick={() => settled(way)}
          >
            {words}
            <KeysOf command={commandOf[way]} />
          </button>
        ))}
      </div>
    </section>
  )
}

function waysOf(
  queued: QueuedWrite,
  now: Claim | undefined,
  isRevised: boolean,
): readonly { readonly way: Way; readonly words: string }[] {
  if (!now) {
    return [
      ...(queued.before ? [{ way: 'mine', words: 'Make it again' } as const] : []),
      { way: 'theirs', words: 'Drop mine' },
    ]
  }
  if (isRevised && queued.write.kind === 'check') {
    return [
      { way: 'mine', words: 'Record it on the new words' },
      { way: 'theirs', words: 'Leave it open' },
    ]
  }
  return [
    { way: 'mine', words: queued.write.kind === 'remove' ? 'Remove it all the same' : 'Keep mine' },
    { way: 'theirs', words: queued.write.kind === 'remove' ? 'Keep the claim' : 'Take theirs' },
    ...(withBoth(queued, now) ? [{ way: 'both', words: 'Keep both' } as const] : []),
  ]
}

function Side({
  heading,
  at,
  isMine,
  children,
}: {
  readonly heading: string
  readonly at: string | undefined
  readonly isMine?: boolean
  readonly children: React.ReactNode
}) {
  return (
    <div className={isMine ? 'side mine' : 'side'}>
      <h4>
        {heading}
        {at && (
          <time dateTime={at} title={fullTime(at)}>
            {shortTime(at, new Date())}
          </time>
        )}
      </h4>
      {children}
    </div>
  )
}

function Parts({ sides, side }: { readonly sides: readonly Sides[]; readonly side: 'mine' | 'theirs' }) {
  return (
    <dl>
      {sides.map(part => (
        <div key={part.what}>
          <dt>{part.what}</dt>
          <dd dir="auto">{part[side]}</dd>
        </div>
      ))}
    </dl>
  )
}

function Gone({ queued: { write, before } }: { readonly queued: QueuedWrite }) {
  return (
    <dl>
      <div>
        <dt>{before ? `On “${before.anchor.exact}”` : 'On a claim'}</dt>
        <dd dir="auto">{writeInWords(write)}</dd>
      </div>
    </dl>
  )
}

function nameOf({ id, name }: LastChange, me: string): string {
  return id === me ? 'You, in another window,' : name
}
