'use client'

import { LocalTime } from '@/components/claim/local-time'
import { useValue } from '@/components/review/use-value'
import type { Correction } from './correction'

/** What went differently than expected: a draft that came back, another version that came meanwhile, a save that failed. */
export function CorrectTrouble({ correction, version }: { readonly correction: Correction; readonly version: number }) {
  const { resumed, putOnto, trouble, isOvertaken } = useValue(correction, state => state)
  return (
    <>
      {putOnto !== null ? (
        <p className="note-line">
          Version {version} came meanwhile. Your changes stand in its text now; look them over, then save.
        </p>
      ) : (
        resumed !== null && (
          <p className="note-line">
            Going on with your correction from <LocalTime at={resumed} />.
          </p>
        )
      )}
      {trouble !== null && (
        <div className="trouble" role="alert">
          <p>{trouble}</p>
          {isOvertaken && (
            <>
              <p>
                What you wrote is kept. It can be put onto the new version, where both leave each other’s words alone.
              </p>
              <button type="button" className="button" onClick={() => void correction.leave('correcting')}>
                Go on in the new version
              </button>
            </>
          )}
        </div>
      )}
    </>
  )
}
