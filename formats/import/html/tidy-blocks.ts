import { hasDate } from '../dates'
import { residueOf } from '../plain-text/residue'
import type { SourceBlock } from '../source-document'

interface Told {
  readonly block: SourceBlock
  readonly words: number
  /** Share of its letters inside links. */
  readonly linked: number
}

const pointer = 'a pointer to another article'
const menu = 'a menu or button of the page'
const dateLine = 'when it was published'
const bareHeading = 'a heading with nothing below it'
const author = 'something about the author'
const invitation = 'an invitation to subscribe or sign in'
const repeated = 'a repetition of words above'

// A block with as many words as this, and no link, is what the article is made of.
const fewestOfProse = 25
// How many blocks at the end may be what follows an article.
const lastBlocks = 6

/** Blocks of a page's article with those that its elements do not tell from copy, and their words do, as residue. Spec: import I57–I58. */
export function tidyBlocks(blocks: readonly SourceBlock[], byline = ''): SourceBlock[] {
  const told = blocks.map(tell)
  const first = told.findIndex(isProse)
  const last = told.findLastIndex(isProse)
  const reasons = told.map((one, at) => reasonOf(one, { told, at, isBefore: at < first, isAfter: at > last, byline }))
  cutSections(told, reasons)
  cutBareHeadings(told, reasons)
  return blocks.map((block, at) => {
    const why = reasons[at]
    return why
      ? asResidue(block, why)
      : isCredit(block)
        ? { ...block, kind: 'credit', why: 'it says who made a picture' }
        : block
  })
}

const credits =
  /^(?:photos?|images?|pictures?|illustrations?|video|foto|bild|graphics?)(?: (?:by|credit|copyright|courtesy|caption))?\s*(?:[:©]|by\b|copyright\b|credit\b|courtesy\b)/i

function isCredit({ kind, text }: SourceBlock): boolean {
  return (
    kind === 'unknown' &&
    text.length <= 160 &&
    (credits.test(text) || /^(?:AP|Reuters|AFP|Getty)\b.{0,20}\b(?:photo|images?)\b/i.test(text))
  )
}

function tell(block: SourceBlock): Told {
  const linked = (block.inlines ?? []).reduce((sum, { text, href }) => sum + (href ? text.length : 0), 0)
  return {
    block,
    words: block.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    linked: linked / Math.max(block.text.length, 1),
  }
}

function isProse({ block, words, linked }: Told): boolean {
  return (
    (block.kind === 'unknown' || block.kind === 'paragraph' || block.kind === 'listItem' || block.kind === 'quote') &&
    words >= fewestOfProse &&
    linked < 0.5
  )
}

interface Where {
  readonly told: readonly Told[]
  readonly at: number
  /** Before the first block of prose, or after the last one. */
  readonly isBefore: boolean
  readonly isAfter: boolean
  readonly byline: string
}

const cuttable = new Set<SourceBlock['kind']>(['unknown', 'paragraph', 'heading', 'listItem', 'caption', 'quote'])
const leadsAway =
  /^[[(•»▶►→\s]*(?:read (?:more|also|next|the full)|also (?:read|check|see)|can also read|must[- ]read|see also|see more|related|more (?:on|from|about)|more|don[’']t miss|watch|listen|recommended|further reading|up next|you (?:may|might) (?:also )?(?:like|enjoy)|if you liked|lesen sie|mehr zum|lea también|leer más|lire aussi|à lire|leggi anche|leia (?:também|mais)|saiba mais|lees ook|läs (?:mer|också)|czytaj|читайте)\b/i
const invites =
  /^(?:sign up|subscribe|follow (?:us|me|@|\S+ on)|get (?:the|our|more|access)|join (?:us|our|the)|like (?:us|what)|want (?:more|to get)|receive|never miss|stay (?:on top|up to date|informed|tuned)|click here|download (?:our|the)|have a tip|got a (?:tip|story)|send (?:us|your)|tell us|share this|support (?:our|us)|enter your)\b/i

function reasonOf(one: Told, { told, at, isBefore, isAfter, byline }: Where): string | undefined {
  const { block, words, linked } = one
  if (!cuttable.has(block.kind) || words === 0) return undefined
  const named = residueOf(block.text)
  if (named && (named.isSure || isBefore || isAfter || linked > 0.3)) return named.reason
  if (words <= 30 && linked > 0.3 && leadsAway.test(block.text)) return pointer
  if (words <= 30 && invites.test(block.text) && (linked > 0.15 || isAfter)) return invitation
  if (linked > 0.9 && isAmongLinks(told, at)) return isBefore ? menu : pointer
  if ((isBefore || isAfter) && words <= 14 && isDateLine(block.text)) return dateLine
  if (isAfter && words <= 20 && linked > 0.8) return pointer
  if (told.length - at <= lastBlocks && at > 2 && isAboutAuthor(block.text, words, byline)) return author
  if (
    block.kind === 'caption' &&
    words >= 3 &&
    told.slice(Math.max(0, at - 30), at).some(other => other.block.text === block.text)
  )
    return repeated
  return undefined
}

// Two or more in a row that are nothing but links are a list of other pages.
function isAmongLinks(told: readonly Told[], at: number): boolean {
  const isLink = (one: Told | undefined) => one !== undefined && one.linked > 0.9 && one.words <= 30
  return isLink(told[at - 1]) || isLink(told[at + 1])
}

function isDateLine(text: string): boolean {
  return hasDate(text) && !/[.!?]["”’]?$/.test(text.replace(/\b[ap]\.m\.$/i, ''))
}

function isAboutAuthor(text: string, words: number, byline: string): boolean {
  if (words > 100) return false
  const name = byline.split(/,| and | & /)[0]?.trim() ?? ''
  if (name.length >= 5 && text.startsWith(name)) return true
  return /^(?:about the author|\p{Lu}[\p{L}.’'-]+ (?:\p{Lu}[\p{L}.’'-]* ){0,2}\p{Lu}[\p{L}’'-]+ (?:is|was) (?:an? |the )?(?:\p{L}+[ -]){0,4}(?:writer|reporter|editor|journalist|columnist|correspondent|contributor|author|freelancer?|producer|blogger|fellow|professor)\b)/u.test(
    text,
  )
}

const commentsBegin =
  /^(?:\d+\s+(?:comments?|responses?|replies|thoughts?)\b.{0,120}|comments?(?:\s*\(\d+\))?:?|leave a (?:comment|reply).{0,40}|discussion about this post.{0,20}|(?:reader|user) comments?|join the (?:conversation|discussion).{0,20})$/i
const othersBegin =
  /^(?:related|you (?:may|might) (?:also )?(?:like|enjoy|be interested)|more (?:from|on|in|stories|news|like)|recommended|trending|popular|most (?:read|popular)|latest|recent (?:posts|articles|news)|what others are reading|read (?:more|next)|further reading|keep reading|up next|don[’']t miss|similar (?:posts|articles))\b.{0,60}$/i

// Below the last prose but one, a heading may say that comments or other articles follow; all that follows is theirs.
function cutSections(told: readonly Told[], reasons: (string | undefined)[]): void {
  const prose = told.map((one, at) => (isProse(one) && !reasons[at] ? one.words : 0))
  const whole = prose.reduce((sum, words) => sum + words, 0)
  let above = 0
  for (const [at, { block, words }] of told.entries()) {
    above += prose[at] ?? 0
    if (words > 20 || (block.kind !== 'heading' && block.kind !== 'unknown')) continue
    const isLate = above > whole * 0.4
    if (isLate && commentsBegin.test(block.text)) cutFrom(at, told.length, 'the comment section of the page', reasons)
    else if (isLate && othersBegin.test(block.text)) cutFrom(at, nextCopy(told, at), pointer, reasons)
  }
}

function nextCopy(told: readonly Told[], from: number): number {
  const next = told.findIndex((one, at) => at > from && (isProse(one) || one.block.kind === 'heading'))
  return next < 0 ? told.length : next
}

function cutFrom(from: number, to: number, why: string, reasons: (string | undefined)[]): void {
  for (let at = from; at < to; at += 1) reasons[at] ??= why
}

function cutBareHeadings(told: readonly Told[], reasons: (string | undefined)[]): void {
  let hasText = false
  for (let at = told.length - 1; at >= 0; at -= 1) {
    const kind = told[at]?.block.kind
    if (reasons[at] || kind === 'residue') continue
    if (kind !== 'heading') hasText = true
    else if (!hasText) reasons[at] = bareHeading
  }
}

function asResidue({ level: _level, list: _list, cell: _cell, ...block }: SourceBlock, why: string): SourceBlock {
  return { ...block, kind: 'residue', why }
}
