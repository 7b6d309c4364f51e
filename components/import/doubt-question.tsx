import type { Doubt, ImportRole } from '../../domain/article/import-preview'
import { answerWords } from './role-words'

/** The one question about a doubtful block, with its answers. */
export function DoubtQuestion({
  doubt,
  onAnswer,
}: {
  readonly doubt: Doubt
  readonly onAnswer: (role: ImportRole) => void
}) {
  return (
    <span className="unsure" lang="en" dir="ltr">
      {doubt.question}{' '}
      {doubt.roles.map(role => (
        <button key={role} type="button" className="link" onClick={() => onAnswer(role)}>
          {answerWords(role)}
        </button>
      ))}
    </span>
  )
}
