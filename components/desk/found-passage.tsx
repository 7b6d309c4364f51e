import type { Passage } from '../../domain/search/found-words'
import { Marked } from './marked'

/** The words of an article around what was searched for. */
export function FoundPassage({ passage, lang }: { readonly passage: Passage; readonly lang: string }) {
  return (
    <p className="passage" lang={lang} dir="auto">
      {passage.isCutBefore && '… '}
      <Marked text={passage.text} marks={passage.marks} />
      {passage.isCutAfter && ' …'}
    </p>
  )
}
