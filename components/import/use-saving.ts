'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { request } from '../api/request'
import { announce } from '../shell/announce'
import type { ImportPeople } from './import-screen'
import { forgetPendingCopy, type PendingCopy } from './pending-copy'
import { CopyRefused, saveCopy } from './send-copy'
import type { ImportWork } from './use-import'

export interface Saving {
  readonly isSaving: boolean
  readonly isSaved: boolean
  /** Why it was not saved, in one sentence. */
  readonly refusal?: string
  readonly save: () => void
}

/** Puts the article on the desk and opens it. */
export function useSaving(copy: PendingCopy, work: ImportWork, { me, checkers }: ImportPeople): Saving {
  const router = useRouter()
  const [state, setState] = useState<Omit<Saving, 'save'>>({ isSaving: false, isSaved: false })
  const { draft, preview } = work

  async function save() {
    if (!preview || state.isSaving || state.isSaved) return
    setState({ isSaving: true, isSaved: false })
    try {
      const usual = checkers.some(({ id }) => id === me.id) ? me.id : ''
      const { id, revision } = await saveCopy(copy, draft, { checker: draft.checker ?? usual, seen: preview })
      if (draft.author?.trim() === '' && preview.details.byline) await forgetAuthor(id, revision)
      setState({ isSaving: false, isSaved: true })
      announce('It is on the desk.')
      router.push(`/articles/${id}`)
      router.refresh()
      forgetPendingCopy()
    } catch (error) {
      if (!(error instanceof CopyRefused)) throw error
      setState({ isSaving: false, isSaved: false, refusal: error.message })
    }
  }

  return { ...state, save: () => void save() }
}

// The importer names an author; that there is none is said afterwards.
async function forgetAuthor(id: string, revision: number): Promise<void> {
  const answer = await request({ method: 'PATCH', path: `/articles/${id}`, body: { byline: null }, expected: revision })
  if (answer.kind === 'problem') throw new CopyRefused(answer.message, true)
  if (answer.kind === 'unreachable') throw new CopyRefused('The desk does not answer. Try again in a moment.', true)
}
