import { foundWords } from '@/components/after/former-words'
import { talkInWords } from '@/components/discussion/talk-words'
import type { Claim } from '@/domain/claim/claim'
import { evidenceInWords } from '@/domain/evidence/count-evidence'
import { factTypeWords, findingWords, flagWords, layerWords } from '@/domain/report/report-words'

/** The two lines of words beside a chip: who or why, then what stands behind it. */
export function stubWords({
  claimant,
  reportedBy,
  checks,
  evidence,
  factType,
  flags,
  tag,
  review,
  notes,
  formerChecks,
}: Pick<
  Claim,
  'claimant' | 'reportedBy' | 'checks' | 'evidence' | 'factType' | 'flags' | 'tag' | 'review' | 'notes' | 'formerChecks'
>) {
  if (review.state === 'returned') return { lead: 'Returned', line: review.reason ?? '' }
  if (formerChecks.length > 0)
    return { lead: 'Words changed', line: `Before: ${foundWords(formerChecks).toLowerCase()}` }
  const reason = checks.findLast(check => check.reason)?.reason
  const source = claimant ?? reportedBy ?? reason ?? evidence[0]?.title ?? evidence[0]?.publisher
  const last = checks.at(-1)
  const undecided = last ? `${layerWords[last.layer]} ${findingWords[last.finding].toLowerCase()}` : 'Not checked yet'
  const more = [...flags.map(flag => flagWords[flag]), ...(factType && tag === 'open' ? [factTypeWords[factType]] : [])]
  const talk = talkInWords(notes)
  return { lead: source ?? undecided, line: [...(talk ? [talk] : []), evidenceInWords(evidence), ...more].join('. ') }
}
