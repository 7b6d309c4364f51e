import { isRecord } from '@/components/api/claim-shape'
import { type Request, request } from '@/components/api/request'
import { Value } from '@/components/workspace/value'
import { type ArticleState, articleStates, type WorkingState } from '@/domain/article/article'
import type { ArticleId } from '@/domain/ids'
import type { SignOff } from '@/domain/sign-off/sign-off'

/** How far an article is, and who signed it where somebody did. */
export interface Standing {
  readonly state: ArticleState
  readonly revision: number
  readonly signOff?: SignOff | undefined
}

interface StandState extends Standing {
  readonly isBusy: boolean
}

export interface StandOptions {
  readonly articleId: ArticleId
  /** The text that a sign-off from this page accepts. */
  readonly versionSha256: string
  /** The article was signed off or reopened: what can be done with it is another matter now. */
  readonly onTurned: () => void
}

/** How far an article is, as the page knows it, and the ways on. Each returns the desk's sentence where it refused. */
export class ArticleStand extends Value<StandState> {
  constructor(
    standing: Standing,
    readonly options: StandOptions,
  ) {
    super({ ...standing, isBusy: false })
  }

  moveTo(state: WorkingState): Promise<string | undefined> {
    return this.ask({ method: 'PATCH', path: '', body: { state }, expected: this.get().revision })
  }

  async signOff(): Promise<string | undefined> {
    const { versionSha256, onTurned } = this.options
    const refusal = await this.ask({ method: 'POST', path: '/sign-off', body: { versionSha256 } })
    if (!refusal) onTurned()
    return refusal
  }

  async reopen(reason: string): Promise<string | undefined> {
    const refusal = await this.ask({ method: 'DELETE', path: '/sign-off', body: { reason } })
    if (!refusal) this.options.onTurned()
    return refusal
  }

  private async ask(asked: Request): Promise<string | undefined> {
    if (this.get().isBusy) return 'One moment: the change before this one is not through yet.'
    this.set({ isBusy: true })
    const path = `/articles/${this.options.articleId}`
    const answer = await request({ ...asked, path: `${path}${asked.path}` })
    // Somebody was faster: how far the article is now tells whether there is anything left to do.
    const now = answer.kind === 'problem' && answer.status === 412 ? await request({ method: 'GET', path }) : answer
    const standing = now.kind === 'done' ? standingIn(now.body) : undefined
    this.set({ ...standing, isBusy: false })
    if (answer.kind === 'unreachable') return 'The desk cannot be reached. Try again in a moment.'
    return answer.kind === 'problem' ? answer.message : undefined
  }
}

function standingIn(body: unknown): Standing | undefined {
  if (!isRecord(body) || typeof body.revision !== 'number') return undefined
  const state = articleStates.find(known => known === body.state)
  return state && { state, revision: body.revision, signOff: signOffIn(body.signOff) }
}

function signOffIn(value: unknown): SignOff | undefined {
  if (!isRecord(value) || !isRecord(value.by)) return undefined
  const { version, versionSha256, findingsSha256, at, by } = value
  if (typeof version !== 'number' || typeof at !== 'string') return undefined
  if (typeof versionSha256 !== 'string' || typeof findingsSha256 !== 'string') return undefined
  if (typeof by.id !== 'string' || typeof by.name !== 'string') return undefined
  return { version, versionSha256, findingsSha256, at, by: { id: by.id, name: by.name } }
}
