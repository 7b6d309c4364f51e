import Link from 'next/link'
import { DeskSearch } from './desk-search'
import type { DeskView } from './desk-view'
import { PasteText } from './paste-text'
import { previewPath } from './preview-path'

/** The desk's name, its search and the ways to bring an article in. */
export function DeskHead({ view, canBringIn }: { readonly view: DeskView; readonly canBringIn: boolean }) {
  return (
    <div className="page-head">
      <h1>Desk</h1>
      <DeskSearch view={view} />
      <span className="spacer" />
      {canBringIn && (
        <>
          <PasteText />
          <Link className="button primary" href={previewPath}>
            New article
          </Link>
        </>
      )}
    </div>
  )
}
