import type { ReactNode } from 'react'
import type { BackupStanding } from '../../domain/backup/backup-standing'
import type { ArticleId } from '../../domain/ids'
import type { Person } from '../../domain/person/person'
import type { KeyHint } from '../shell/key-hints'
import { PageTopBar } from '../shell/page-top-bar'
import { Strip } from '../shell/strip'
import { BackupAge } from './backup-age'
import { DeskKeys } from './desk-keys'
import { DeskLive } from './desk-live'
import { DropAnywhere } from './drop-anywhere'

const hints: readonly KeyHint[] = [
  { commands: ['next-article', 'previous-article'], does: 'move' },
  { keys: ['Enter'], does: 'open' },
  { commands: ['search'], does: 'search' },
  { commands: ['palette'], does: 'find' },
  { commands: ['help'], does: 'keys' },
]

/** The desk page's frame: bar, strip, keys, and, for those who may, a page that takes what is dropped or pasted. */
export function Desk({
  person,
  canBringIn,
  live,
  backups,
  children,
}: {
  readonly person: Pick<Person, 'name' | 'role'>
  readonly canBringIn: boolean
  /** How far the log was when the page was read, and the articles on it. */
  readonly live: { readonly seq: number; readonly shown: readonly ArticleId[] }
  /** Where backups by the clock are set. */
  readonly backups?: BackupStanding
  readonly children: ReactNode
}) {
  return (
    <div className="page">
      <a className="skip" href="#main">
        Skip to the articles
      </a>
      <PageTopBar person={person} current="/" />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Strip hints={hints}>
        <span>All saved</span>
        <DeskLive seq={live.seq} shown={live.shown} />
        {backups && <BackupAge standing={backups} />}
      </Strip>
      <DeskKeys />
      {canBringIn && <DropAnywhere />}
    </div>
  )
}
