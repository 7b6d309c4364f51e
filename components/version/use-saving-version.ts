'use client'

import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { Corrections } from '../import/corrections'
import type { PendingCopy } from '../import/pending-copy'
import { CopyRefused } from '../import/send-copy'
import type { Saving } from '../import/use-saving'
import { announce } from '../shell/announce'
import type { RevisedArticle } from './revised-article'
import { saveVersion } from './send-version'

/** Saves the copy as the next version and opens the article on it. */
export function useSavingVersion(
  article: RevisedArticle,
  copy: PendingCopy,
  said: { readonly corrections: Corrections; readonly reason: string },
): Saving {
  const [state, setState] = useState<Omit<Saving, 'save'>>({ isSaving: false, isSaved: false })

  async function save() {
    if (state.isSaving || state.isSaved) return
    setState({ isSaving: true, isSaved: false })
    try {
      const number = await saveVersion(article, copy, said)
      // Before the page goes: nothing asks whether to leave what is saved.
      flushSync(() => setState({ isSaving: false, isSaved: true }))
      announce(`Version ${number} is saved.`)
      // A whole new page: the text under every claim is another one.
      location.assign(`/articles/${article.id}`)
    } catch (error) {
      if (!(error instanceof CopyRefused)) throw error
      setState({ isSaving: false, isSaved: false, refusal: error.message })
    }
  }

  return { ...state, save: () => void save() }
}
