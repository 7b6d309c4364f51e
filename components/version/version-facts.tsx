import { type Clock, Moment } from '@/components/shell/moment'
import type { Version } from '@/domain/article/article'
import { originWords } from './version-words'

/** Who made a version, when, how and why. */
export function VersionFacts({
  version: { createdBy, createdAt, origin, reason },
  clock,
}: {
  readonly version: Pick<Version, 'createdBy' | 'createdAt' | 'origin' | 'reason'>
  readonly clock: Clock
}) {
  return (
    <>
      {createdBy.name}, <Moment at={createdAt} clock={clock} isWithin />, {originWords[origin]}
      {reason && (
        <>
          : <q>{reason}</q>
        </>
      )}
    </>
  )
}
