'use client'

import { useState } from 'react'
import { isRecord } from '../api/claim-shape'
import { request } from '../api/request'
import { Icon } from '../shell/icon'

type Verdict =
  | { readonly kind: 'unasked' | 'asking' }
  | { readonly kind: 'whole' | 'broken' | 'unknown'; readonly words: string }

/** Longer than the largest log takes to be gone through, in milliseconds. */
const patience = 10 * 60_000

/** Goes through the whole log when it is asked to, and says whether it is as it was written. */
export function VerifyLog() {
  const [verdict, setVerdict] = useState<Verdict>({ kind: 'unasked' })
  const isAsking = verdict.kind === 'asking'

  async function verify() {
    setVerdict({ kind: 'asking' })
    const answer = await request({ method: 'GET', path: '/log/verification', patience })
    if (answer.kind === 'done') return setVerdict(verdictIn(answer.body))
    const words = answer.kind === 'problem' ? answer.message : 'The desk does not answer. Try again.'
    setVerdict({ kind: 'unknown', words })
  }

  return (
    <div className="verify-log">
      <p role="status" data-kind={verdict.kind}>
        {'words' in verdict && (
          <>
            <Icon name={verdict.kind === 'whole' ? 'tick' : 'warning'} />
            {verdict.words}
          </>
        )}
        {isAsking && 'Going through every entry…'}
      </p>
      <button type="button" className="button" disabled={isAsking} onClick={verify}>
        {verdict.kind === 'unasked' ? 'Is the log whole?' : 'Check again'}
      </button>
    </div>
  )
}

function verdictIn(body: unknown): Verdict {
  const log = isRecord(body) && isRecord(body.log) ? body.log : {}
  const problems = isRecord(body) && Array.isArray(body.problems) ? body.problems.filter(isRecord) : []
  if (log.kind === 'broken') return { kind: 'broken', words: String(log.reason) }
  if (log.kind !== 'whole') return { kind: 'unknown', words: 'The desk answered something else. Try again.' }
  const entries = Number(log.events)
  const whole = `The log is whole, ${entries.toLocaleString('en')} ${entries === 1 ? 'entry' : 'entries'}.`
  const [first] = problems
  if (!first) return { kind: 'whole', words: whole }
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
  return { kind: 'broken', words: `${whole} But: ${String(first.message)}${more}` }
}
