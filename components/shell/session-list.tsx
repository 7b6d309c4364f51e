'use client'

import { browserInWords } from '../../domain/session/browser-in-words'
import type { SessionRecord } from '../../domain/store'
import { type Clock, Moment } from './moment'
import { useSending } from './use-sending'

/** A session as it is shown. */
export type ShownSession = SessionRecord & { readonly isThisOne: boolean }

/** Where somebody is signed in, each with a way to end it. `path` is where sessions are ended, without the id. */
export function SessionList({
  sessions,
  path,
  clock,
}: {
  readonly sessions: readonly ShownSession[]
  readonly path: string
  readonly clock: Clock
}) {
  const { send, isBusy } = useSending()
  if (sessions.length === 0) return <p className="quiet">Signed in nowhere.</p>
  return (
    <ul className="sessions">
      {sessions.map(({ id, userAgent, createdAt, seenAt, isThisOne }) => (
        <li key={id}>
          <span>
            <b>{browserInWords(userAgent)}</b>
            {isThisOne && ' (this browser)'}
            <span className="sub">
              Signed in <Moment at={createdAt} clock={clock} isWithin />
              {seenAt && (
                <>
                  , last seen <Moment at={seenAt} clock={clock} isWithin />
                </>
              )}
            </span>
          </span>
          {!isThisOne && (
            <button
              type="button"
              className="button"
              disabled={isBusy}
              onClick={() => send({ method: 'DELETE', path: `${path}/${id}` }, 'The session has ended.')}
            >
              End<span className="visually-hidden"> the session in {browserInWords(userAgent)}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
