import type { ChangeKind, LoggedEvent } from '../change/change'
import { setAsideWords } from './describe-tried'
import { fieldWords, type Logged, number, part, quoted, shortened, text } from './logged-words'

/** What happened, in a few words that follow a name: “Ada · content disputed (was verified)”. Nothing in it is markup. */
export function describeEvent(event: Described): string {
  const said = describeDone(event)
  if (event.undoes !== undefined) return `undid: ${said}`
  return event.redoes === undefined ? said : `did again: ${said}`
}

/** What was done, undone or done again, without which of the three. */
export function describeDone({ kind, change, undoes }: Described): string {
  // An article is moved to the one state or the other; to undo the one is to move it to the other.
  const isMovedBack = kind === 'article.moved_on' && undoes !== undefined
  return words[kind](isMovedBack ? part(change, 'before') : change)
}

/** What the words of an entry are made of. */
export type Described = Pick<LoggedEvent, 'kind' | 'change' | 'undoes' | 'redoes'>

const words: Readonly<Record<ChangeKind, (change: Logged) => string>> = {
  'article.imported': change => `brought in ${quoted(part(change, 'details').title)}`,
  'article.changed': change => changed('the article', change),
  'article.moved_on': ({ state }) => articleStates[text(state)] ?? 'moved the article on',
  'article.revised': revised,
  'article.signed_off': change => `signed off version ${number(change.version)}`,
  'article.reopened': change => `reopened the article: ${quoted(change.reason)}`,
  'article.removed': change => `took ${quoted(change.title)} off the desk`,
  'claim.made': change => `made the claim ${quoted(part(change, 'anchor').exact)}`,
  'claim.changed': change => changed('the claim', change),
  'claim.spanned': change => `moved the claim’s borders to ${quoted(part(change, 'anchor').exact)}`,
  'claim.carried': change => carried(part(change, 'anchor')),
  'claim.closed': change => closed(part(change, 'closing')),
  'claim.reopened': () => 'took the closing of the claim back',
  'claim.put_back': change => text(change.words),
  'claim.set_aside': setAsideWords,
  'claim.removed': change => `removed the claim ${quoted(change.exact)}`,
  'claim.reviewed': change => reviewed(part(change, 'review'), part(change, 'before')),
  'check.recorded': change =>
    `${recorded(part(change, 'check'), part(change, 'before'))}${onOtherWords(part(change, 'madeOn'))}`,
  'check.taken_back': change => `${text(change.layer)} finding taken back${was(part(change, 'before'))}`,
  'evidence.pinned': change => `pinned evidence: ${shortened(part(change, 'details').title)}`,
  'evidence.changed': change => `changed evidence: ${shortened(part(change, 'before').title)}${named(change)}`,
  'evidence.removed': change => `removed evidence: ${shortened(change.title)}`,
  'note.written': change => `${noted(change)}: ${quoted(change.text)}`,
  'note.changed': change => `changed a note to ${quoted(change.text)} (was ${quoted(part(change, 'before').text)})`,
  'note.removed': change => `removed a note: ${quoted(part(change, 'before').text)}`,
  'note.resolved': change => `resolved the discussion of ${quoted(part(change, 'before').text)}`,
  'note.reopened': change => `reopened the discussion of ${quoted(part(change, 'before').text)}`,
  'person.added': change => `gave ${shortened(change.name)} an account as ${text(change.role)}`,
  'person.invited': change => `invited ${shortened(change.email)} as ${text(change.role)}`,
  'person.joined': change => `joined as ${text(change.role)}`,
  'person.changed': personChanged,
  'person.password_changed': () => 'changed their own password',
  'person.deactivated': change => `deactivated the account of ${shortened(change.name)}`,
  'person.reactivated': change => `reactivated the account of ${shortened(change.name)}`,
  'invitation.withdrawn': change => `withdrew the invitation of ${shortened(change.email)}`,
  'session.revoked': change => `ended a session of ${shortened(change.name)}`,
  'token.created': change => `made the token ${quoted(change.name)} for ${aRole(change.role)}`,
  'token.revoked': change => `revoked the token ${quoted(change.name)}`,
  'desk.demonstration_loaded': change => `loaded the demonstration (${articles(change)})`,
  'desk.demonstration_cleared': change => `cleared the demonstration (${articles(change)})`,
}

const articleStates: Readonly<Record<string, string>> = {
  checking: 'took the article back to checking',
  in_review: 'gave the article to review',
}

const origins: Readonly<Record<string, string>> = {
  upload: ' from a file',
  paste: ' from pasted text',
  address: ' from its address',
  correction: ', corrected in place',
  restored: ', an earlier text again',
}

function revised(change: Logged): string {
  const { number: version, origin, reason } = part(change, 'version')
  const why = reason === undefined ? '' : `: ${quoted(reason)}`
  return `made version ${number(version)}${origins[text(origin)] ?? ''}${why}`
}

function carried(anchor: Logged): string {
  const { state, version, exact, before, isTypographic } = anchor
  const there = `in version ${number(version)}`
  if (state === 'lost') return `the claim ${quoted(exact)} was lost ${there}`
  if (state === 'moved') return `the claim stands elsewhere ${there}`
  if (state === 'exact') return `the claim stands as before ${there}`
  const how = isTypographic === true ? 'changed in typography alone' : 'changed'
  return `its words ${how} ${there}, from ${quoted(before)} to ${quoted(exact)}`
}

function closed({ how, version, before, after, reason }: Logged): string {
  const why = reason === undefined ? '' : `: ${quoted(reason)}`
  if (how === 'dropped') return `closed the claim ${quoted(before)} as dropped${why}`
  const now = after === undefined ? 'is gone' : `now reads ${quoted(after)}`
  return `closed the claim as corrected in version ${number(version)}, where ${quoted(before)} ${now}${why}`
}

function recorded(check: Logged, before: Logged): string {
  const said = `${text(check.layer)} ${text(check.finding)}`
  const reads = check.proposal === undefined ? '' : `, should read ${quoted(check.proposal)}`
  const isSame = before.finding === check.finding
  if (isSame && before.proposal !== check.proposal) return `${said}${reads || ', wording no longer proposed'}`
  return isSame ? `${said}, reason or confidence changed` : `${said}${reads}${was(before)}`
}

function onOtherWords({ exact, version }: Logged): string {
  return exact === undefined ? '' : `, on the words of version ${number(version)}, ${quoted(exact)}`
}

function reviewed({ state, reason }: Logged, before: Logged): string {
  if (state === 'approved') return 'approved the findings'
  if (state === 'returned') return `returned the claim: ${quoted(reason)}`
  return `took the decision back (was ${text(before.state)})`
}

function noted({ isQuestion, replyTo }: Logged): string {
  if (isQuestion === true) return 'asked'
  return replyTo === undefined ? 'wrote a note' : 'replied'
}

function was(before: Logged): string {
  return before.finding === undefined ? '' : ` (was ${text(before.finding)})`
}

function personChanged(change: Logged): string {
  const { name, role } = part(change, 'details')
  const before = part(change, 'before')
  const words = [
    ...(name === undefined ? [] : [`changed the name ${quoted(before.name)} to ${quoted(name)}`]),
    ...(role === undefined ? [] : [`made ${shortened(name ?? change.name)} ${aRole(role)} (was ${text(before.role)})`]),
  ]
  return words.join(' and ') || `changed the account of ${shortened(change.name)}`
}

function aRole(role: unknown): string {
  return /^[aeiou]/.test(text(role)) ? `an ${text(role)}` : `a ${text(role)}`
}

function changed(what: string, change: Logged): string {
  return `changed ${what}${named(change)}`
}

function named(change: Logged): string {
  const names = Object.keys(part(change, 'details')).map(fieldWords)
  return names.length === 0 ? '' : ` (${names.join(', ')})`
}

function articles({ articles: count }: Logged): string {
  return count === 1 ? '1 article' : `${number(count)} articles`
}
