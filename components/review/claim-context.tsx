'use client'

import { useMemo } from 'react'
import { linkTo } from '@/components/workspace/claim-link'
import { isPlaced } from '@/domain/anchor/anchor'
import type { Claim } from '@/domain/claim/claim'
import { claimInSentence } from '@/domain/review/claim-in-sentence'
import { useBoard } from './board-context'

/** The claim where it is read: its words, drawn as in the text, between those around them. */
export function ClaimContext({ claim }: { readonly claim: Claim }) {
  const { article } = useBoard()
  const { anchor } = claim
  const shown = useMemo(
    () =>
      isPlaced(anchor)
        ? claimInSentence(article.text, article.blocks, anchor)
        : { before: anchor.prefix, exact: anchor.exact, after: anchor.suffix, lang: undefined },
    [article, anchor],
  )
  return (
    <p className="context" dir="auto" lang={shown.lang ?? article.language}>
      <span className="second">{shown.before}</span>
      <a
        className="claim"
        href={`/articles/${article.id}${linkTo(claim.id)}`}
        data-claims={claim.id}
        data-tag={claim.tag}
        data-selected=""
        data-begin=""
        data-end=""
      >
        {shown.exact}
        <span className="visually-hidden"> (show it in the text)</span>
      </a>
      <span className="second">{shown.after}</span>
    </p>
  )
}
