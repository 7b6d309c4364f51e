import { describe, expect, it } from 'vitest'
import { openDesk } from '@/db/open-desk'
import type { Claim } from '@/domain/claim/claim'
import { anImportedChange } from '../builders/a-change'
import { aStamp } from '../builders/a-stamp'
import { newDeskFolder } from '../builders/desk-folder'
import { bundleChild, RunningChild } from './run-child'

const rounds = 20
const writes = 200

describe('a process that writes and is killed', () => {
  it(`keeps every acknowledged write and none by half, ${rounds} times over`, { timeout: 120_000 }, async () => {
    const child = await bundleChild('write-claims')
    const { folder, remove } = newDeskFolder()
    const article = anImportedChange()
    const first = openDesk({ folder })
    await first.store.commit([article], aStamp())
    first.close()
    const acknowledged: string[] = []
    const killedAfter: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const ids = await killedWhileWriting(child, folder, article.articleId)
      acknowledged.push(...ids)
      killedAfter.push(ids.length)
      const desk = openDesk({ folder })
      const claims = await desk.store.claims(article.articleId)
      expect(acknowledged.filter(id => !claims.some(claim => claim.id === id))).toEqual([])
      expect(claims.filter(claim => !isWhole(claim))).toEqual([])
      // One write may have been durable before its acknowledgement got out, never more.
      expect(claims.length - acknowledged.length).toBeLessThanOrEqual(round + 1)
      expect(await desk.store.verifyLog()).toMatchObject({ kind: 'whole', events: 1 + 3 * claims.length })
      expect(await desk.store.verifyDesk()).toEqual([])
      desk.close()
    }
    // The moments were in the middle of the writes, or this test would show nothing.
    expect(killedAfter.filter(count => count > 0 && count < writes).length, `${killedAfter}`).toBeGreaterThan(
      rounds / 2,
    )
    remove()
  })
})

async function killedWhileWriting(child: string, folder: string, articleId: string): Promise<readonly string[]> {
  const running = new RunningChild(child, folder, articleId, String(writes))
  await running.printed(2 + Math.floor(Math.random() * (writes - 20)))
  // Off the beat of the prints, so that any statement may be the one that is cut.
  await new Promise(resolve => setTimeout(resolve, Math.random() * 2))
  await running.kill('SIGKILL')
  return running.lines.filter(line => line !== 'ready')
}

function isWhole({ revision, anchor, checks, evidence, tag }: Claim): boolean {
  return revision === 3 && anchor.exact !== '' && checks.length === 1 && evidence.length === 1 && tag === 'disputed'
}
