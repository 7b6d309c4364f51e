import { z } from 'zod'
import type { Flavour } from './flavour'

/** Ids are UUIDv7 (RFC 9562 §5.7), made by whoever creates the thing, so that a create can be sent again without harm. */
export type ArticleId = Flavour<string, 'article'>
export type VersionId = Flavour<string, 'articleVersion'>
export type ClaimId = Flavour<string, 'claim'>
export type EvidenceId = Flavour<string, 'evidence'>
export type NoteId = Flavour<string, 'note'>
export type PersonId = Flavour<string, 'person'>
export type TokenId = Flavour<string, 'token'>
export type InvitationId = Flavour<string, 'invitation'>
/** One thing that somebody did, however many changes it took. Made by whoever does it. Spec: undo U1. */
export type ActionId = Flavour<string, 'action'>
export type SessionId = Flavour<string, 'session'>

/** UTC, ISO 8601 with milliseconds and a `Z`. */
export type Instant = Flavour<string, 'instant'>

/** Accepts any UUID in lower case; the ids we make are version 7. */
export const idSchema = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'must be a UUID in lower case')
