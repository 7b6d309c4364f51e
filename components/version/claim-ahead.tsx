import { wordChangeWords } from '@/domain/report/report-words'
import type { ClaimPreview } from '@/domain/version/version-added'

import { shortWords } from './short-words'

/** One claim and what a new version does to its words: each kind of meaning that it touches is called by its name. */
export function ClaimAhead({ claim: { exact, changes = [] } }: { readonly claim: ClaimPreview }) {
  return (
    <li>
      <span className="excerpt" dir="auto">
        {shortWords(exact)}
      </span>
      {changes.map(({ kind, before, after }) => (
        <span key={`${kind} ${before} ${after}`} className="meaning" data-kind={kind}>
          <b>{wordChangeWords[kind]}</b>{' '}
          <span dir="auto">
            {before === '' ? 'nothing' : <del>{before}</del>}
            <span aria-hidden="true"> → </span>
            <span className="visually-hidden"> becomes </span>
            {after === '' ? 'nothing' : <ins>{after}</ins>}
          </span>
        </span>
      ))}
    </li>
  )
}
