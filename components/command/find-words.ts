import type { Claim } from '@/domain/claim/claim'
import { tags } from '@/domain/claim/tag'
import { type CommandId, commandOf } from '@/domain/command/commands'

/** Lower case without accents, so that “resume” finds “résumé”. */
export function folded(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** What is typed, as words that must each begin a word of what is found. */
export function wantedWords(typed: string): readonly string[] {
  return folded(typed).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** How well `words` (folded) answer what is wanted: 0 not at all, else more where they begin with it. */
export function matchOf(words: string, wanted: readonly string[]): number {
  const at = wanted.map(word => beginningOf(words, word))
  if (at.includes(-1)) return 0
  return at[0] === 0 ? 2 : 1
}

function beginningOf(words: string, wanted: string): number {
  for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(words.charAt(at - 1))) return at
  }
  return -1
}

// What people call these elsewhere.
const alsoCalled: Readonly<Partial<Record<CommandId, string>>> = {
  theme: 'dark mode theme appearance',
  'sign-out': 'log out leave',
  help: 'shortcuts help',
  'go-to-settings': 'settings preferences password name shortcuts',
  'go-to-desk': 'home articles',
  'go-to-people': 'users invite roles',
  'go-to-board': 'board editor',
  'tag-open': 'take back clear untag',
  'remove-claim': 'delete',
  evidence: 'source add',
  note: 'comment',
  ask: 'question query',
  reopen: 'unlock',
  undo: 'back',
  redo: 'again',
  inbox: 'mentions returned assigned',
}

/** The commands that answer what is typed, best first; all of them in their order where nothing is. */
export function findCommands(typed: string, possible: readonly CommandId[]): readonly CommandId[] {
  const wanted = wantedWords(typed)
  if (wanted.length === 0) return possible
  const matches = possible.map(id => {
    const called = matchOf(folded(commandOf(id).words), wanted) * 2
    return { id, match: called || matchOf(folded(`${commandOf(id).words} ${alsoCalled[id] ?? ''}`), wanted) }
  })
  return matches
    .filter(({ match }) => match > 0)
    .toSorted((a, b) => b.match - a.match)
    .map(({ id }) => id)
}

/** The claims of an article, made ready once to be searched with every letter. */
export class ClaimSearch {
  private readonly words: readonly string[]

  constructor(
    private readonly claims: readonly Claim[],
    private readonly numberOf: (claim: Claim) => number | undefined,
  ) {
    this.words = claims.map(claim => {
      const { anchor, claimant = '', reportedBy = '', tag } = claim
      return folded(`${anchor.exact} ${claimant} ${reportedBy} ${tag} claim ${numberOf(claim) ?? ''}`)
    })
  }

  /** The first `most` that answer what is typed, in text order, and how many there are: a tag alone, “claim 3”, or words. */
  find(typed: string, most: number): { readonly items: readonly Claim[]; readonly total: number } {
    const wanted = wantedWords(typed)
    if (wanted.length === 0) return { items: [], total: 0 }
    const found = this.claims.filter((claim, at) => this.answers(claim, this.words[at] ?? '', wanted))
    return { items: found.slice(0, most), total: found.length }
  }

  private answers(claim: Claim, words: string, wanted: readonly string[]): boolean {
    const [first, second] = wanted
    if (wanted.length === 1 && tags.some(known => known === first)) return claim.tag === first
    if (wanted.length === 2 && first === 'claim' && /^\d+$/.test(second ?? ''))
      return this.numberOf(claim) === Number(second)
    return matchOf(words, wanted) > 0
  }
}
