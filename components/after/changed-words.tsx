'use client'

import { LocalTime } from '@/components/claim/local-time'
import { useShortcuts } from '@/components/command/keymap'
import { KeysOf } from '@/components/command/keys-of'
import { Icon } from '@/components/shell/icon'
import { linkTo } from '@/components/workspace/claim-link'
import { useWorkspace, useWorkspaceState } from '@/components/workspace/workspace-context'
import type { WordChange } from '@/domain/anchor/word-changes'
import type { FormerCheck } from '@/domain/claim/check'
import type { Claim } from '@/domain/claim/claim'
import { findingWords, layerWords, wordChangeWords } from '@/domain/report/report-words'
import { confirm } from './acts'
import { ClosingButtons } from './closing-buttons'
import { ClosingForm } from './closing-form'
import { Difference } from './difference'
import { changedIn, wordsBefore } from './former-words'
import { useChanges } from './use-changes'

interface Props {
  readonly claim: Claim
  readonly mayCheck: boolean
  /** What confirming comes to on this screen, where it is more than that. */
  readonly onConfirm?: (() => void) | undefined
}

/** What a new version did to a claim: its words now and before, what was found on those, and the way on. */
export function ChangedWords({ claim, mayCheck, onConfirm }: Props) {
  const { anchor, formerChecks } = claim
  const title = titleOf(claim)
  const before = wordsBefore(claim)
  const changes = useChanges(claim, before)
  const isWaiting = formerChecks.length > 0 || anchor.state === 'lost'
  if (!title) return null
  return (
    <section className="after" aria-labelledby="after-title" data-waiting={isWaiting ? '' : undefined}>
      <h3 id="after-title">
        <Icon name={anchor.state === 'moved' ? 'next' : 'changed'} />
        {title}
      </h3>
      {before !== undefined && <Difference before={before} after={anchor.exact} />}
      {changes.length > 0 && <Meanings changes={changes} />}
      {formerChecks.length > 0 && (
        <ul className="former" aria-label="What was found before">
          {formerChecks.map(check => (
            <Former key={check.layer} check={check} />
          ))}
        </ul>
      )}
      {isWaiting && mayCheck && <WaysOn claim={claim} onConfirm={onConfirm} />}
    </section>
  )
}

function titleOf(claim: Claim): string | undefined {
  const { anchor, formerChecks, checks } = claim
  const { version, state, isTypographic } = anchor
  if (formerChecks.length > 0) return `Words changed in version ${changedIn(claim)}`
  if (state === 'lost') return `Not found in version ${version}`
  if (state === 'moved') return `Moved in version ${version}: the same words stand elsewhere${stays(checks)}`
  if (state !== 'changed') return undefined
  return isTypographic
    ? `Only typography changed in version ${version}${stays(checks)}`
    : `Words changed in version ${version}${checks.length > 0 ? '. What was found is of the words now' : ''}`
}

function stays(checks: Claim['checks']): string {
  return checks.length > 0 ? '. What was found stays' : ''
}

// Each kind of meaning by its name: a changed number must not hide among changed words.
function Meanings({ changes }: { readonly changes: readonly WordChange[] }) {
  return (
    <ul className="meanings" aria-label="What the change touches">
      {changes.map(({ kind, before, after }) => (
        <li key={`${kind} ${before} ${after}`} data-kind={kind === 'wording' ? undefined : ''}>
          <b>{wordChangeWords[kind]}</b>{' '}
          <span dir="auto">
            {before === '' ? <span className="quiet">nothing</span> : <del>{before}</del>}
            <span aria-hidden="true"> → </span>
            <span className="visually-hidden"> became </span>
            {after === '' ? <span className="quiet">nothing</span> : <ins>{after}</ins>}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Former({ check: { layer, finding, reason, by, at, version } }: { readonly check: FormerCheck }) {
  return (
    <li>
      <b>{layerWords[layer]}</b> was {findingWords[finding].toLowerCase()} by {by.name} on version {version},{' '}
      <LocalTime at={at} />
      {reason && (
        <>
          {': '}
          <span dir="auto">{reason}</span>
        </>
      )}
    </li>
  )
}

function WaysOn({ claim, onConfirm }: Pick<Props, 'claim' | 'onConfirm'>) {
  const workspace = useWorkspace()
  const shortcut = useShortcuts()
  const isClosing = useWorkspaceState(({ closing }) => closing === claim.id)
  if (isClosing) return <ClosingForm claim={claim} />
  return (
    <div className="form-actions">
      {claim.anchor.state === 'lost' ? (
        <a className="button" href={`/articles/${claim.articleId}${linkTo(claim.id)}`}>
          Place it in the text
        </a>
      ) : (
        <button
          type="button"
          className="button"
          aria-keyshortcuts={shortcut('confirm')?.aria}
          onClick={() => (onConfirm ? onConfirm() : confirm(workspace, claim))}
        >
          Confirm it again
          <KeysOf command="confirm" />
        </button>
      )}
      <ClosingButtons claim={claim} />
    </div>
  )
}
