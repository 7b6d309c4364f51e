import { isRecord } from '@/components/api/claim-shape'
import { type Answer, type Request, request } from '@/components/api/request'
import { Value } from '@/components/workspace/value'
import type { ArticleAbilities } from '@/domain/access/article-abilities'
import { articleStates, type WorkingState } from '@/domain/article/article'
import type { ChangeArticle } from '@/domain/article/input'
import type { ArticleId } from '@/domain/ids'
import type { SignOff } from '@/domain/sign-off/sign-off'
import type { Standing } from './standing'

interface StandState extends Standing {
  readonly isBusy: boolean
}

export interface StandOptions {
  readonly articleId: ArticleId
  /** Does something as an action that can be undone; its words, and the way to ask under its id. */
  act?(words: string, ask: (action: string) => Promise<Answer>): Promise<Answer>
  /** The text that a sign-off from this page accepts. */
  readonly versionSha256: string
}

/**
 * How an article stands, as the page knows it: from its answers and from what others do. The ways on return the desk's
 * sentence where it refused.
 */
export class ArticleStand extends Value<StandState> {
  constructor(
    standing: Standing,
    readonly options: StandOptions,
  ) {
    super({ ...standing, isBusy: false })
  }

  moveTo(state: WorkingState): Promise<string | undefined> {
    const move: Request = { method: 'PATCH', path: '', body: { state }, expected: this.get().revision }
    return this.ask(move, state === 'in_review' ? 'given to review' : 'taken back to checking')
  }

  /** Gives it to somebody, or sets when it is due; `null` clears. */
  assign(body: Pick<ChangeArticle, 'assigneeId' | 'dueAt'>): Promise<string | undefined> {
    const change: Request = { method: 'PATCH', path: '', body, expected: this.get().revision }
    return this.ask(change, body.dueAt === undefined ? 'article given to somebody else' : 'due time of the article')
  }

  signOff(): Promise<string | undefined> {
    const { versionSha256 } = this.options
    return this.ask({ method: 'POST', path: '/sign-off', body: { versionSha256 } })
  }

  reopen(reason: string): Promise<string | undefined> {
    return this.ask({ method: 'DELETE', path: '/sign-off', body: { reason } })
  }

  /** What the stream says of the article and of what one may do with it. An article that was removed allows nothing. */
  hear({ article, abilities }: Readonly<Record<string, unknown>>): void {
    if (article === null) this.set({ abilities: nothing })
    else
      this.set({
        ...this.news(article),
        ...(isRecord(abilities) ? { abilities: abilitiesIn(abilities, this.get().abilities) } : {}),
      })
  }

  // What was overtaken by what somebody else did since sets nothing back.
  private news(article: unknown): Partial<StandState> {
    const standing = standingIn(article)
    return standing && standing.revision > this.get().revision ? standing : {}
  }

  private async ask(asked: Request, words?: string): Promise<string | undefined> {
    if (this.get().isBusy) return 'One moment: the change before this one is not through yet.'
    this.set({ isBusy: true })
    const path = `/articles/${this.options.articleId}`
    const answer = await this.sent({ ...asked, path: `${path}${asked.path}` }, words)
    // Somebody was faster: how far the article is now tells whether there is anything left to do.
    const now = answer.kind === 'problem' && answer.status === 412 ? await request({ method: 'GET', path }) : answer
    this.set({ ...(now.kind === 'done' ? this.news(now.body) : {}), isBusy: false })
    if (answer.kind === 'unreachable') return 'The desk cannot be reached. Try again in a moment.'
    return answer.kind === 'problem' ? answer.message : undefined
  }

  private sent(asked: Request, words: string | undefined): Promise<Answer> {
    const { act } = this.options
    return words === undefined || !act ? request(asked) : act(words, action => request({ ...asked, action }))
  }
}

function standingIn(body: unknown): Omit<Standing, 'abilities'> | undefined {
  if (!isRecord(body) || typeof body.revision !== 'number' || typeof body.title !== 'string') return undefined
  const { revision, title, dueAt, assigneeId } = body
  const state = articleStates.find(known => known === body.state)
  return (
    state && {
      ...{ state, revision, title, signOff: signOffIn(body.signOff) },
      dueAt: typeof dueAt === 'string' ? dueAt : undefined,
      assigneeId: typeof assigneeId === 'string' ? assigneeId : undefined,
    }
  )
}

const nothing: ArticleAbilities = {
  mayCheck: false,
  mayNote: false,
  mayMove: false,
  mayRevise: false,
  mayReview: false,
  maySignOff: false,
}

// The same rights stay the same value, so that nothing is drawn for them.
function abilitiesIn(said: Readonly<Record<string, unknown>>, before: ArticleAbilities): ArticleAbilities {
  const { mayCheck, mayNote, mayMove, mayRevise, mayReview, maySignOff } = said
  const now = {
    ...{ mayCheck: mayCheck === true, mayNote: mayNote === true, mayMove: mayMove === true },
    ...{ mayRevise: mayRevise === true, mayReview: mayReview === true, maySignOff: maySignOff === true },
  }
  return JSON.stringify(now) === JSON.stringify(before) ? before : now
}

function signOffIn(value: unknown): SignOff | undefined {
  if (!isRecord(value) || !isRecord(value.by)) return undefined
  const { version, versionSha256, findingsSha256, at, by } = value
  if (typeof version !== 'number' || typeof at !== 'string') return undefined
  if (typeof versionSha256 !== 'string' || typeof findingsSha256 !== 'string') return undefined
  if (typeof by.id !== 'string' || typeof by.name !== 'string') return undefined
  return { version, versionSha256, findingsSha256, at, by: { id: by.id, name: by.name } }
}
