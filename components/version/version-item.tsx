import { LocalTime } from '@/components/claim/local-time'
import type { VersionSummary } from '@/domain/article/article'
import type { ArticleId } from '@/domain/ids'
import { anchorsInWords, originWords } from './version-words'

/** One version in the list: which, who, when, how, why, what it did to the claims, and the ways to look at it. */
export function VersionItem({
  articleId,
  version,
  current,
  shown,
  onRestore,
}: {
  readonly articleId: ArticleId
  readonly version: VersionSummary
  readonly current: number
  readonly shown: number
  readonly onRestore: ((version: VersionSummary) => void) | undefined
}) {
  const { number, createdBy, createdAt, origin, reason, words, anchors } = version
  const address = `/articles/${articleId}`
  const isCurrent = number === current
  const carried = anchorsInWords(anchors)
  return (
    <li aria-current={number === shown ? 'true' : undefined}>
      <h3>
        Version {number}
        {isCurrent && <span className="quiet">, current</span>}
        {number === shown && <span className="quiet">, on the screen</span>}
      </h3>
      <p>
        {createdBy.name}, <LocalTime at={createdAt} />, {originWords[origin]}; {words.toLocaleString('en')} words
      </p>
      {reason && (
        <p className="reason" dir="auto">
          {reason}
        </p>
      )}
      {number > 1 && carried && <p className="second">Claims: {carried}</p>}
      <p className="ways">
        {/* Whole new pages: what is not sent yet is taken over by them. */}
        <a className="link" href={isCurrent ? address : `${address}/versions/${number}`}>
          Read
        </a>
        {!isCurrent && (
          <a className="link" href={`${address}/compare?from=${number}&to=${current}`}>
            Compare with the current one
          </a>
        )}
        {number > 1 && (
          <a className="link" href={`${address}/compare?from=${number - 1}&to=${number}`}>
            Compare with version {number - 1}
          </a>
        )}
        {!isCurrent && onRestore && (
          <button type="button" className="link" onClick={() => onRestore(version)}>
            Make it current again
          </button>
        )}
      </p>
    </li>
  )
}
