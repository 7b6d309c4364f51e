import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { LoggedEvent } from '../change/change'

/** An event as it lies in the log. `change` is canonical JSON, hashed as it stands. */
export interface ChainedEvent extends Omit<LoggedEvent, 'change'> {
  readonly change: string
}

/** What the first event names as the hash before it. */
export const genesisHash = '0'.repeat(64)

/**
 * SHA-256 in lower-case hex over the canonical JSON (RFC 8785) of the event with the hash before it.
 * Spec: log L3.
 */
export function hashEvent(previousHash: string, event: Omit<ChainedEvent, 'hash' | 'previousHash'>): string {
  return bytesToHex(sha256(utf8ToBytes(hashedText(previousHash, event))))
}

// Put together by hand so that `change` need not be parsed: keys in order, which makes it the canonical text.
function hashedText(previousHash: string, event: Omit<ChainedEvent, 'hash' | 'previousHash'>): string {
  const { actor } = event
  return [
    `{"actor":{"id":${json(actor.id)},"kind":${json(actor.kind)},"name":${json(actor.name)}}`,
    event.articleId === undefined ? '' : `,"articleId":${json(event.articleId)}`,
    `,"at":${json(event.at)},"change":${event.change}`,
    event.claimId === undefined ? '' : `,"claimId":${json(event.claimId)}`,
    `,"kind":${json(event.kind)},"previousHash":${json(previousHash)},"seq":${event.seq}}`,
  ].join('')
}

function json(text: string): string {
  return JSON.stringify(text)
}
