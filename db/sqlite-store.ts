import type { Store } from '../domain/store'
import type { Sqlite } from './connect'
import type { Orm } from './orm'
import { oneArticleReads } from './reads/article'
import { articleReads } from './reads/articles'
import { claimReads } from './reads/claims'
import { eventReads } from './reads/events'
import { inboxReads } from './reads/inbox'
import { invitationReads } from './reads/invitations'
import { peopleReads } from './reads/people'
import { sessionReads } from './reads/sessions'
import { tokenReads } from './reads/tokens'
import { versionReads } from './reads/versions'
import { verifyDeskFile } from './verify/verify-desk-file'
import { verifyLog } from './verify/verify-log'
import { committer } from './writes/committer'
import { groupCommits } from './writes/group-commits'
import { keysKept } from './writes/keys-kept'
import { seenNote } from './writes/note-seen'

/** The desk's memory in one SQLite file. */
export function sqliteStore(sqlite: Sqlite, orm: Orm): Store {
  return {
    commit: groupCommits(sqlite, committer(sqlite, orm)),
    ...articleReads(orm),
    ...oneArticleReads(sqlite, orm),
    ...versionReads(sqlite, orm),
    ...claimReads(sqlite, orm),
    ...eventReads(orm),
    ...peopleReads(orm),
    ...sessionReads(orm),
    ...seenNote(sqlite, orm),
    ...keysKept(orm),
    ...inboxReads(sqlite, orm),
    ...invitationReads(orm),
    ...tokenReads(orm),
    verifyLog: () => verifyLog(orm),
    verifyDesk: () => verifyDeskFile(sqlite.name),
  }
}
