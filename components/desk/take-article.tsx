'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import type { ArticleSummary } from '../../domain/article/article'
import type { PersonId } from '../../domain/ids'
import { request } from '../api/request'
import { notify } from '../shell/notices'

/** Puts the person's own name on an article that nobody has. */
export function TakeArticle({
  article,
  personId,
}: {
  readonly article: Pick<ArticleSummary, 'id' | 'title' | 'revision'>
  readonly personId: PersonId
}) {
  const router = useRouter()
  const [isSending, setIsSending] = useState(false)
  const [isRefreshing, startRefreshing] = useTransition()

  async function take() {
    setIsSending(true)
    const answer = await request({
      method: 'PATCH',
      path: `/articles/${article.id}`,
      body: { assigneeId: personId },
      expected: article.revision,
    })
    setIsSending(false)
    if (answer.kind === 'unreachable') {
      return notify({ kind: 'problem', message: 'Not taken: the desk does not answer. Try again.' })
    }
    if (answer.kind === 'problem') notify({ kind: 'problem', message: answer.message })
    startRefreshing(() => router.refresh())
  }

  return (
    <button type="button" className="button plain take" disabled={isSending || isRefreshing} onClick={take}>
      Take it<span className="visually-hidden">: {article.title}</span>
    </button>
  )
}
