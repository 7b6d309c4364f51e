import type { Metadata } from 'next'
import { ArticleTable } from '../components/desk/article-table'
import { BackupBanner } from '../components/desk/backup-banner'
import { BringInStrip } from '../components/desk/bring-in-strip'
import { DemonstrationBanner } from '../components/desk/demonstration-banner'
import { Desk } from '../components/desk/desk'
import { DeskFilters } from '../components/desk/desk-filters'
import { DeskHead } from '../components/desk/desk-head'
import { deskAddress, deskView } from '../components/desk/desk-view'
import { EmptyDesk } from '../components/desk/empty-desk'
import { NoMatch } from '../components/desk/no-match'
import { Paging } from '../components/desk/paging'
import type { AddressProps } from '../components/shell/address-props'
import { readBackups } from '../server/backups/read-backups'
import { runningDesk } from '../server/context'
import { readDesk } from '../server/desk/read-desk'
import { pageContext } from '../server/next/page-context'

export const metadata: Metadata = { title: 'Desk' }

export default async function DeskPage({ searchParams }: AddressProps) {
  const view = deskView(await searchParams)
  const context = await pageContext(deskAddress(view))
  const { articles, counts, seq, demonstration, abilities, reading, isEmpty } = await readDesk(context, view)
  const backups = await readBackups(context, runningDesk())
  return (
    <Desk
      person={context.actor}
      canBringIn={abilities.canBringIn}
      live={{ seq, shown: articles.items.map(({ id }) => id) }}
      backups={backups}
    >
      {backups?.failure && (
        <div className="wrap">
          <BackupBanner words={backups.words} failure={backups.failure} />
        </div>
      )}
      {isEmpty ? (
        <EmptyDesk canBringIn={abilities.canBringIn} />
      ) : (
        <div className="wrap">
          <DeskHead view={view} canBringIn={abilities.canBringIn} />
          {demonstration.length > 0 && (
            <DemonstrationBanner titles={demonstration.map(({ title }) => title)} canClear={abilities.canClear} />
          )}
          <DeskFilters view={view} counts={counts} />
          {articles.items.length > 0 ? (
            <ArticleTable articles={articles.items} isFound={Boolean(view.q)} reading={reading} />
          ) : (
            <NoMatch view={view} />
          )}
          {abilities.canBringIn && <BringInStrip />}
          <Paging
            view={view}
            shown={articles.items.length}
            total={articles.total}
            isTotalCut={articles.isTotalCut}
            nextCursor={articles.nextCursor}
          />
        </div>
      )}
    </Desk>
  )
}
