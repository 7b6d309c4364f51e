import type { Workspace } from '@/components/workspace/workspace'
import type { Claim } from '@/domain/claim/claim'
import type { Closing } from '@/domain/claim/closing'
import type { ClaimId } from '@/domain/ids'
import { closingWords } from '@/domain/report/closing-words'
import type { Span } from '@/domain/text/offset'
import { changedIn, foundWords, wordsBefore } from './former-words'

/** The claim that a key is about: the selected one, or the one that is open in the tray. */
function claimAt(workspace: Workspace): Claim | undefined {
  const { selected, tray, index } = workspace.get()
  const id = selected ?? tray?.at ?? null
  if (id === null) workspace.options.say('Select a claim first, with J or a press on it.')
  return id === null ? undefined : index.find(id)
}

/** C: what was found on the words before is so of the words now. */
export function confirm(workspace: Workspace, claim: Claim | undefined = claimAt(workspace)): void {
  if (!claim) return
  const { formerChecks, id } = claim
  if (formerChecks.length === 0) {
    workspace.options.say('Nothing on this claim waits to be confirmed.')
    return
  }
  workspace.write({ kind: 'confirm', claimId: id, checks: formerChecks })
  workspace.options.say(`Confirmed: ${foundWords(formerChecks).toLowerCase()}.`)
}

/** P: the selected words, or a place that was chosen, become those of a lost claim. */
export function place(workspace: Workspace, chosen?: Span): void {
  const { live, tray, index } = workspace.get()
  const only = index.lost.length === 1 ? index.lost[0] : undefined
  const claim = (tray?.at && index.aside(tray.at)) || only
  const span = chosen ?? (live && workspace.trimmed(live))
  const { say } = workspace.options
  if (index.lost.length === 0) say('No claim is lost.')
  else if (!claim) {
    workspace.openTray()
    say('Choose the lost claim that belongs here.')
  } else if (!span || span.start >= span.end) say('Select the words in the text where this claim belongs.')
  else {
    workspace.viewer?.select(null)
    const next = index.lost.find(({ id }) => id !== claim.id)
    workspace.place(claim.id, span)
    if (next && tray) workspace.openTray(next.id)
    else showPlaced(workspace, claim.id)
  }
}

function showPlaced(workspace: Workspace, id: ClaimId): void {
  workspace.set({ tray: null })
  workspace.select(id, { open: true, scroll: true })
  workspace.viewer?.focus()
}

/** ⇧C: opens the form for how the claim is closed. */
export function beginClosing(workspace: Workspace, claim: Claim | undefined = claimAt(workspace)): void {
  if (!claim || claim.closing) return
  workspace.select(claim.id, { open: true })
  workspace.set({ closing: claim.id, isCardFull: true })
}

/** Closes the claim; the next one that is lost takes its place in the tray. */
export function close(workspace: Workspace, claim: Claim, { how, reason }: Pick<Closing, 'how' | 'reason'>): void {
  const { tray, index } = workspace.get()
  const closing = closingOf(claim, how, reason)
  const next = index.lost.find(({ id }) => id !== claim.id)
  const action = workspace.write({ kind: 'close', claimId: claim.id, closing })
  workspace.set({ closing: null })
  if (tray) workspace.openTray(next?.id ?? null)
  workspace.options.offerUndo(`${closingWords(closing)}. The claim is closed.`, action)
}

/** Takes a closing back. */
export function reopen(workspace: Workspace, { id }: Claim): void {
  const action = workspace.write({ kind: 'reopen', claimId: id })
  workspace.options.offerUndo('The closing is taken back.', action)
  const { index } = workspace.get()
  if (index.get(id)) showPlaced(workspace, id)
  else if (index.aside(id)) workspace.openTray(id)
}

/** As the desk will have it: with both wordings where the text was corrected. */
function closingOf(claim: Claim, how: Closing['how'], reason: string | undefined): Omit<Closing, 'by' | 'at'> {
  const { anchor } = claim
  const why = reason ? { reason } : {}
  if (how === 'dropped') return { how, version: anchor.version, before: anchor.exact, ...why }
  const after = anchor.state === 'lost' ? {} : { after: anchor.exact }
  return { how, version: changedIn(claim), before: wordsBefore(claim) ?? anchor.exact, ...after, ...why }
}
