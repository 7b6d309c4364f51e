import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { LoggedEvent } from '../change/change'

/** An event as it lies in the log. `change` is canonical JSON, hashed as it stands. */
export interface ChainedEvent extends Omit<LoggedEvent, 'change'> {
  readonly change: string
}

/** What the first event names as the hash before it. */
export const genesisHash = '0'.repeat(64)

type Unhashed = Omit<ChainedEvent, 'hash' | 'previousHash'>

/** SHA-256 of a text in UTF-8, in lower-case hex. A runtime's own may stand in for the portable one: it is faster. */
export type Digest = (text: string) => string

/**
 * SHA-256 in lower-case hex over the canonical JSON (RFC 8785) of the event with the hash before it.
 * Spec: log L3.
 */
export function hashEvent(previousHash: string, event: Unhashed, digest: Digest = portableDigest): string {
  return digest(hashedText(previousHash, event))
}

const portableDigest: Digest = text => bytesToHex(sha256(utf8ToBytes(text)))

// Put together by hand so that `change` need not be parsed: keys in order, which makes it the canonical text.
function hashedText(previousHash: string, event: Unhashed): string {
  const { actor } = event
  const action = event.action === undefined ? '' : `"action":${json(event.action)},`
  const redoes = event.redoes === undefined ? '' : `"redoes":${json(event.redoes)},`
  const undoes = event.undoes === undefined ? '' : `,"undoes":${json(event.undoes)}`
  const article = event.articleId === undefined ? '' : `,"articleId":${json(event.articleId)}`
  const claim = event.claimId === undefined ? '' : `,"claimId":${json(event.claimId)}`
  return `{${action}"actor":{"id":${json(actor.id)},"kind":${json(actor.kind)},"name":${json(actor.name)}}${article},"at":${json(event.at)},"change":${event.change}${claim},"kind":${json(event.kind)},"previousHash":${json(previousHash)},${redoes}"seq":${event.seq}${undoes}}`
}

function json(text: string): string {
  return JSON.stringify(text)
}
