import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ClaimWrite } from '@/components/api/claim-write'
import { sendWrite } from '@/components/api/send-write'

const check: ClaimWrite = { kind: 'check', claimId: 'c1', checks: [{ layer: 'content', finding: 'verified' }] }
const make: ClaimWrite = {
  kind: 'make',
  claimId: 'c1',
  input: { articleId: 'a1', version: 1, start: 0, end: 5, exact: 'words', checks: [] },
}

const answering = (status: number, detail = 'It is so.') =>
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ code: 'x', detail }), { status }))

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a write that the desk does not take', () => {
  it('is stale where its claim is gone, so that the claim is looked at again', async () => {
    answering(404)
    expect(await sendWrite(check, 1)).toMatchObject({ kind: 'stale' })
  })

  it('is refused where the article of a new claim is gone', async () => {
    answering(404, 'This article is not on the desk.')
    expect(await sendWrite(make, undefined)).toEqual({ kind: 'refused', message: 'This article is not on the desk.' })
  })

  it('is done where a claim to remove is gone already', async () => {
    answering(404)
    expect(await sendWrite({ kind: 'remove', claimId: 'c1' }, 1)).toEqual({ kind: 'done' })
  })

  it('waits for somebody to sign in again, and for a desk that is busy', async () => {
    answering(401)
    expect(await sendWrite(check, 1)).toEqual({ kind: 'signed_out' })
    for (const status of [408, 425, 429, 500, 503]) {
      answering(status)
      expect(await sendWrite(check, 1)).toEqual({ kind: 'unreachable' })
    }
  })

  it('is refused in the words of the desk where the person may not, or the rules forbid it', async () => {
    for (const status of [403, 409, 422]) {
      answering(status, 'A reader cannot tag claims.')
      expect(await sendWrite(check, 1)).toEqual({ kind: 'refused', message: 'A reader cannot tag claims.' })
    }
  })
})
