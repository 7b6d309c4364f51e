// node write-claims.mjs FOLDER ARTICLE COUNT: makes claims one after the other, each with a check and a piece of evidence in
// one commit, and prints the id of each once its commit has come back.
import { writeSync } from 'node:fs'
import { v7 } from 'uuid'
import { openDesk } from '@/db/open-desk'
import { aMadeChange, aPinnedChange, aRecordedChange } from '../../builders/a-change'
import { anActor } from '../../builders/a-stamp'

const [folder = '', articleId = '', count = '0'] = process.argv.slice(2)
const { store, close } = openDesk({ folder })
const actor = anActor()
writeSync(1, 'ready\n')
for (let i = 0; i < Number(count); i += 1) {
  const on = { articleId, claimId: v7() }
  const list = [
    aMadeChange(on),
    aRecordedChange(on, 'content', 'disputed', { reason: 'The ledger says 3%.' }),
    { ...aPinnedChange({ ...on, expectedRevision: 2 }), evidenceId: v7() },
  ]
  await store.commit(list, { actor, at: new Date().toISOString() })
  // Not through a stream, which would hold lines back: what is printed is what was acknowledged.
  writeSync(1, `${on.claimId}\n`)
}
close()
