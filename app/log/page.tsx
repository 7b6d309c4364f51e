import type { Metadata } from 'next'
import Link from 'next/link'
import { LogFilters } from '../../components/log/log-filters'
import { LogPaging } from '../../components/log/log-paging'
import { LogTable } from '../../components/log/log-table'
import { logAddress, logView } from '../../components/log/log-view'
import { VerifyLog } from '../../components/log/verify-log'
import type { AddressProps } from '../../components/shell/address-props'
import { PageFrame } from '../../components/shell/page-frame'
import { StatePage } from '../../components/shell/state-page'
import { readLogPage } from '../../server/log/read-log-page'
import { pageContext } from '../../server/next/page-context'

export const metadata: Metadata = { title: 'Log' }

/** Entries of a page. */
const pageLength = 100

export default async function LogPage({ searchParams }: AddressProps) {
  const view = logView(await searchParams)
  const context = await pageContext(logAddress(view))
  const { article, ...query } = view
  const log = await readLogPage(context, { ...query, articleId: article, limit: pageLength })
  if (!log) {
    return (
      <StatePage title="The log is read by editors" message="Each claim shows its own history to everybody.">
        <Link className="button primary" href="/">
          Go to the desk
        </Link>
      </StatePage>
    )
  }
  const { items, people, tokens, articleTitle, nextBefore, timeZone } = log
  return (
    <PageFrame
      title="Log"
      person={context.actor}
      current="/log"
      actions={<VerifyLog />}
      strip={`Times are in ${timeZone}`}
    >
      <LogFilters view={view} people={people} tokens={tokens} articleTitle={articleTitle} />
      {items.length > 0 ? (
        <LogTable entries={items} view={view} timeZone={timeZone} />
      ) : (
        <div className="no-match">
          <p>No entry of the log fits all of this.</p>
          <Link className="link" href="/log" prefetch={false}>
            Show everything
          </Link>
        </div>
      )}
      <LogPaging view={view} nextBefore={nextBefore} />
    </PageFrame>
  )
}
