import type { Claim } from '@/domain/claim/claim'
import { evidenceInWords } from '@/domain/evidence/count-evidence'
import { editorQuestions } from '@/domain/review/editor-questions'
import { whyNotApproved } from '@/domain/review/review-claim'

/** What the editor is asked to decide, in words, above the decision. */
export function ClaimQuestions({ claim }: { readonly claim: Claim }) {
  const refusal = whyNotApproved(claim)
  const known = about(claim)
  const questions = refusal ? [] : editorQuestions(claim)
  return (
    <>
      <p className="strong">{headline(claim, refusal, questions)}</p>
      {questions.slice(1).map(question => (
        <p className="second" key={question}>
          {question}.
        </p>
      ))}
      {known && <p className="quiet">{known}</p>}
    </>
  )
}

function headline({ tag, review }: Claim, refusal: string | undefined, questions: readonly string[]): string {
  if (review.state === 'approved') return `Approved${review.by ? ` by ${review.by.name}` : ''}.`
  if (refusal) return refusal
  if (review.state === 'returned') return 'It comes back here once its checker has mended it.'
  const [first] = questions
  if (first) return /[.?]$/.test(first) ? first : `${first}.`
  return tag === 'disputed' ? 'Disputed, and it still stands in the text.' : 'Nothing is in the way.'
}

function about({ claimant, reportedBy, evidence }: Claim): string {
  const said = [...(claimant ? [`Claimed by ${claimant}`] : []), ...(reportedBy ? [`reported by ${reportedBy}`] : [])]
  return [...(said.length > 0 ? [said.join(', ')] : []), ...(evidence.length > 0 ? [evidenceInWords(evidence)] : [])]
    .map(part => `${part}.`)
    .join(' ')
}
