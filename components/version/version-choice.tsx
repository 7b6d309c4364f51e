'use client'

import type { VersionSummary } from '@/domain/article/article'
import type { ArticleId } from '@/domain/ids'

/** Any two versions, chosen from their lists: at once where scripts run, by a button where none do. */
export function VersionChoice({
  articleId,
  versions,
  from,
  to,
}: {
  readonly articleId: ArticleId
  readonly versions: readonly VersionSummary[]
  readonly from: number
  readonly to: number
}) {
  return (
    <form
      className="version-choice"
      action={`/articles/${articleId}/compare`}
      method="get"
      onChange={event => event.currentTarget.requestSubmit()}
    >
      <Choice name="from" label="Compare" versions={versions} chosen={from} />
      <Choice name="to" label="with" versions={versions} chosen={to} />
      <noscript>
        <button type="submit" className="button">
          Compare
        </button>
      </noscript>
    </form>
  )
}

function Choice({
  name,
  label,
  versions,
  chosen,
}: {
  readonly name: 'from' | 'to'
  readonly label: string
  readonly versions: readonly VersionSummary[]
  readonly chosen: number
}) {
  return (
    <label>
      <span className="hide-narrow">{label} </span>
      <select name={name} className="field" defaultValue={chosen} aria-label={`${label} version`}>
        {versions.map(({ number }) => (
          <option key={number} value={number}>
            Version {number}
          </option>
        ))}
      </select>
    </label>
  )
}
