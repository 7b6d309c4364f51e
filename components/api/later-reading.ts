import { LaterPart } from '@/components/shell/later-part'
import type { Claim } from '@/domain/claim/claim'
import type { ArticleId } from '@/domain/ids'
import type { ClaimsReading } from './claims-reading'

const part = new LaterPart(() => import('./claims-reading'))
const longestPause = 60_000

/**
 * Reading the claims anew, by a library that the first paint does without: it comes at once where the page brought no
 * claims, else when the page is in use. Until it is there nothing is on its way that could set anything back.
 */
export class LaterReading {
  private reading: ClaimsReading | undefined
  private readonly known: { readonly claims: readonly Claim[]; readonly at: number } | null

  constructor(
    private readonly articleId: ArticleId,
    claims: readonly Claim[] | null,
    private readonly onRead: (claims: readonly Claim[]) => void,
  ) {
    this.known = claims && { claims, at: Date.now() }
  }

  readAgain(): void {
    this.reading?.readAgain()
  }

  /** Reads until the returned function is called. */
  start(): () => void {
    const { articleId, known, onRead } = this
    let timer: ReturnType<typeof setTimeout> | undefined
    const began = () => {
      const state = part.get()
      if (state.kind === 'there') this.reading ??= state.loaded.startReading({ articleId, known, onRead })
    }
    const need = async (pause: number) => {
      await part.need()
      if (part.get().kind === 'missing') timer = setTimeout(() => need(Math.min(pause * 2, longestPause)), pause)
    }
    const stopWaiting = part.subscribe(began)
    began()
    if (!known) void need(1_000)
    return () => {
      clearTimeout(timer)
      stopWaiting()
      this.reading?.stop()
      this.reading = undefined
    }
  }
}
