import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { largestOriginal } from '../../domain/article/input'
import type { Claim } from '../../domain/claim/claim'
import { countTags, tagOf, tags } from '../../domain/claim/tag'
import type { Note } from '../../domain/note/note'
import type { CheckingFile } from '../../domain/report/checking-file'
import { blocksOf } from '../../domain/text/blocks'
import { canonicalText } from '../../domain/text/canonical-text'
import { deskJsonSchema, schemaVersion } from './desk-json-schema'
import { parseJson } from './parse-json'

/** Longest file read, in UTF-16 units: copy of the largest size accepted, twice (as text and as document), escaped. */
const longestFile = 8 * largestOriginal

/** A checking file, or one sentence that says why it was refused. */
export type DeskJsonReading =
  | { readonly kind: 'read'; readonly file: CheckingFile }
  | { readonly kind: 'refused'; readonly reason: string }

/**
 * Reads a JSON report back. Nothing in it is believed that can be computed: text, hash, blocks, tags and the words at
 * every claim's place must agree. Spec: report R42–R44.
 */
export function readDeskJson(json: string): DeskJsonReading {
  if (json.length > longestFile) return refused('This file is longer than any report. Export the article again.')
  const value = parseJson(json.replace(/^\uFEFF/, ''))
  if (value === undefined) return refused('This file is not JSON. Choose a report that was exported as JSON.')
  const version = versionOf(value)
  if (version !== undefined && version > schemaVersion) {
    return refused('This file was written by a newer Tickmark. Update this desk and try again.')
  }
  const { success, data, error } = deskJsonSchema.safeParse(value)
  if (!success) {
    const issue = error.issues[0]
    const place = issue?.path.length ? ` at ${issue.path.join('.').slice(0, 200)}` : ''
    return refused(`This file is not a Tickmark report${place}: ${issue?.message ?? 'it has another shape'}.`)
  }
  const reason = contradictionIn(data)
  return reason === undefined ? { kind: 'read', file: { article: data.article, claims: data.claims } } : refused(reason)
}

function refused(reason: string): DeskJsonReading {
  return { kind: 'refused', reason }
}

function versionOf(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('schemaVersion' in value)) return undefined
  return typeof value.schemaVersion === 'number' ? value.schemaVersion : undefined
}

function contradictionIn({ article, claims }: CheckingFile): string | undefined {
  const { version } = article
  const isWhole =
    canonicalText(version.doc) === version.text && bytesToHex(sha256(utf8ToBytes(version.text))) === version.sha256
  if (!isWhole) return 'The text in this file is not the one its hash names, so it was changed after the export.'
  if (JSON.stringify(blocksOf(version.doc)) !== JSON.stringify(version.blocks)) {
    return 'The blocks in this file do not fit its text, so it was changed after the export.'
  }
  const counts = countTags(claims)
  if (tags.some(tag => counts[tag] !== article.tags[tag])) {
    return 'The number of claims in this file is not the one it names, so it was changed after the export.'
  }
  return duplicateIn(claims) ?? firstDefined(claims.map(claim => contradictionOf(claim, article)))
}

function duplicateIn(claims: readonly Claim[]): string | undefined {
  const ids = claims.flatMap(claim => [claim.id, ...[...claim.evidence, ...claim.notes].map(item => item.id)])
  return new Set(ids).size === ids.length ? undefined : 'Two things in this file have the same id.'
}

function contradictionOf(claim: Claim, { id, version }: CheckingFile['article']): string | undefined {
  const { anchor, checks, evidence, notes } = claim
  const named = `Claim ${claim.id}`
  if (claim.articleId !== id || [...evidence, ...notes].some(item => item.claimId !== claim.id)) {
    return `${named} belongs to another article.`
  }
  const firsts = new Set(notes.filter(({ replyTo }) => replyTo === undefined).map(({ id }) => id))
  const isAstray = ({ replyTo, isQuestion, resolved }: Note) =>
    replyTo !== undefined && (!firsts.has(replyTo) || isQuestion || resolved !== undefined)
  if (notes.some(isAstray)) return `${named} has a reply to a note that begins no thread in it.`
  if (new Set(checks.map(check => check.layer)).size !== checks.length) return `${named} has two checks of one layer.`
  if (new Set(claim.formerChecks.map(check => check.layer)).size !== claim.formerChecks.length) {
    return `${named} has two former checks of one layer.`
  }
  if (tagOf(checks) !== claim.tag) return `${named} is tagged ${claim.tag}, but its checks say ${tagOf(checks)}.`
  if (anchor.version !== version.number) return `${named} belongs to another version of the text.`
  if (anchor.state === 'lost') {
    return anchor.start === null && anchor.end === null ? undefined : `${named} is lost, but has a place.`
  }
  const stands =
    anchor.start !== null &&
    anchor.end !== null &&
    anchor.start < anchor.end &&
    version.text.slice(anchor.start, anchor.end) === anchor.exact &&
    anchor.end <= version.text.length
  return stands ? undefined : `${named} does not stand where this file says it does.`
}

function firstDefined(reasons: readonly (string | undefined)[]): string | undefined {
  return reasons.find(reason => reason !== undefined)
}
