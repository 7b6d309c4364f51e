'use client'

import { useEffect, useState } from 'react'
import type { ListedArticle } from '@/domain/article/listed-article'
import { isRecord } from '../api/claim-shape'
import { request } from '../api/request'

/** Articles for what is typed: those of the words before stay until the next are there. */
export interface FoundArticles {
  readonly state: 'none' | 'searching' | 'found' | 'unreachable' | 'refused'
  readonly items: readonly ListedArticle[]
  readonly total: number
  /** Why the desk did not search. */
  readonly message?: string
}

const none: FoundArticles = { state: 'none', items: [], total: 0 }
// Letters come faster than answers; a pause this long is the end of a word.
const pause = 120
const most = 6

/** Searches the desk for words as they are typed; a search that is overtaken is called off. */
export function useFoundArticles(typed: string): FoundArticles {
  const [found, setFound] = useState(none)
  const words = typed.trim()

  useEffect(() => {
    if (words === '') {
      setFound(none)
      return
    }
    const ending = new AbortController()
    setFound(before => ({ ...before, state: 'searching' }))
    const timer = setTimeout(async () => {
      const next = await search(words, ending.signal)
      if (!ending.signal.aborted) setFound(next)
    }, pause)
    return () => {
      clearTimeout(timer)
      ending.abort()
    }
  }, [words])

  return found
}

async function search(words: string, signal: AbortSignal): Promise<FoundArticles> {
  const query = new URLSearchParams({ q: words.slice(0, 200), limit: String(most) })
  const answer = await request({ method: 'GET', path: `/search?${query}`, signal })
  if (answer.kind === 'unreachable') return { ...none, state: 'unreachable' }
  if (answer.kind === 'problem') return { ...none, state: 'refused', message: answer.message }
  const { items, total } = isRecord(answer.body) ? answer.body : {}
  if (!Array.isArray(items) || typeof total !== 'number') return { ...none, state: 'found' }
  return { state: 'found', items, total }
}
