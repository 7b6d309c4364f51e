import type { ArticleState } from '../article/article'
import type { Claim } from '../claim/claim'
import { numberInWords } from '../report/number-in-words'
import { type ClaimGroup, checkerOf, groupClaims } from './group-claims'

/** One thing that stands in the way of a sign-off, as a sentence in two parts: “3 claims” “are still open”. */
export interface Blocker {
  readonly subject: string
  readonly rest: string
  /** Where the board lists them; absent where it is about the article as a whole. */
  readonly group?: ClaimGroup
}

/** What stands in the way of signing an article off, worst first; empty when nothing does. Spec: review V10. */
export function blockersOf(state: ArticleState, claims: readonly Claim[]): readonly Blocker[] {
  if (state === 'signed_off') return []
  const groups = groupClaims(claims)
  const ofGroups = blocking.flatMap(group => {
    const inIt = groups[group]
    return inIt.length === 0 ? [] : [{ group, ...words[group](inIt) }]
  })
  return [
    ...ofGroups,
    ...(claims.length === 0 ? [{ subject: 'No claim', rest: 'is marked in the text' }] : []),
    ...(state === 'checking' ? [{ subject: 'The article', rest: 'has not been given to review yet' }] : []),
  ]
}

/** The blockers as one sentence, for whoever is refused. */
export function blockersInWords(blockers: readonly Blocker[]): string {
  const said = blockers.map(({ subject, rest }) => `${subject.charAt(0).toLowerCase()}${subject.slice(1)} ${rest}`)
  return `Sign-off waits for ${thingsInWords(blockers)}: ${said.join('; ')}.`
}

/** How many things sign-off waits for: “five things”. */
export function thingsInWords({ length }: readonly Blocker[]): string {
  return length === 1 ? 'one thing' : `${numberInWords(length)} things`
}

const blocking = ['decision', 'disputed', 'returned', 'lost', 'changed', 'open', 'clear'] as const
type Blocking = (typeof blocking)[number]
type Said = Omit<Blocker, 'group'>

const words: Readonly<Record<Blocking, (claims: readonly Claim[]) => Said>> = {
  lost: ({ length }) => ({
    subject: counted(length, 'lost'),
    rest: length === 1 ? 'is to be placed or closed' : 'are to be placed or closed',
  }),
  changed: ({ length }) => ({
    subject: counted(length),
    rest: length === 1 ? 'changed after it was checked' : 'changed after they were checked',
  }),
  decision: ({ length }) => ({ subject: counted(length), rest: length === 1 ? 'needs a decision' : 'need a decision' }),
  disputed: ({ length }) => ({
    subject: counted(length, 'disputed'),
    rest: length === 1 ? 'still stands in the text' : 'still stand in the text',
  }),
  returned: claims => ({
    subject: counted(claims.length, 'returned'),
    rest: `${claims.length === 1 ? 'is' : 'are'} with ${checkersOf(claims)}`,
  }),
  open: claims => ({
    subject: counted(claims.length),
    rest: `${claims.length === 1 ? 'is' : 'are'} still open${withoutEvidence(claims)}`,
  }),
  clear: ({ length }) => ({
    subject: counted(length),
    rest: length === 1 ? 'only waits to be approved' : 'only wait to be approved',
  }),
}

function counted(count: number, kind?: string): string {
  return `${count}${kind ? ` ${kind}` : ''} ${count === 1 ? 'claim' : 'claims'}`
}

function checkersOf(claims: readonly Claim[]): string {
  const [first, second, ...more] = [...new Set(claims.map(claim => checkerOf(claim).name))]
  if (second === undefined) return first ?? 'their checkers'
  return more.length === 0 ? `${first} and ${second}` : 'their checkers'
}

function withoutEvidence(claims: readonly Claim[]): string {
  const count = claims.filter(({ evidence }) => evidence.length === 0).length
  if (count === 0) return ''
  if (count === claims.length) return count === 1 ? ', without evidence' : ', all without evidence'
  return `, ${numberInWords(count)} of them without evidence`
}
