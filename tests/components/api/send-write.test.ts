import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ClaimWrite } from '@/components/api/claim-write'
import { sendWrite } from '@/components/api/send-write'
import { aClaim } from '../../builders/a-claim'

const check: ClaimWrite = { kind: 'check', claimId: 'c1', checks: [{ layer: 'content', finding: 'verified' }] }
const make: ClaimWrite = {
  kind: 'make',
  claimId: 'c1',
  input: { articleId: 'a1', version: 1, start: 0, end: 5, exact: 'words', checks: [] },
}

const known = { claim: undefined, me: { id: 'p1', name: 'Ines' } }

const answering = (status: number, detail = 'It is so.') =>
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ code: 'x', detail }), { status }))

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a write that the desk does not take', () => {
  it('is stale where its claim is gone, so that the claim is looked at again', async () => {
    answering(404)
    expect(await sendWrite(check, 1, known)).toMatchObject({ kind: 'stale' })
  })

  it('is refused where the article of a new claim is gone', async () => {
    answering(404, 'This article is not on the desk.')
    expect(await sendWrite(make, undefined, known)).toEqual({
      kind: 'refused',
      message: 'This article is not on the desk.',
    })
  })

  it('is done where a claim to remove is gone already', async () => {
    answering(404)
    expect(await sendWrite({ kind: 'remove', claimId: 'c1' }, 1, known)).toEqual({ kind: 'done' })
  })

  it('waits for somebody to sign in again, and for a desk that is busy', async () => {
    answering(401)
    expect(await sendWrite(check, 1, known)).toEqual({ kind: 'signed_out' })
    for (const status of [408, 425, 429, 500, 503]) {
      answering(status)
      expect(await sendWrite(check, 1, known)).toEqual({ kind: 'unreachable' })
    }
  })

  it('is refused in the words of the desk where the person may not, or the rules forbid it', async () => {
    for (const status of [403, 409, 422]) {
      answering(status, 'A reader cannot tag claims.')
      expect(await sendWrite(check, 1, known)).toEqual({ kind: 'refused', message: 'A reader cannot tag claims.' })
    }
  })
})

describe('a note that the desk took', () => {
  it('does not vouch for the rest of its claim: somebody may have come in between', async () => {
    const claim = aClaim({ revision: 7 })
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(claim), { status: 201 }))
    const note = { noteId: 'n1', text: 'Which page?', mentions: [], isQuestion: false }
    const sent = await sendWrite({ kind: 'note', claimId: claim.id, ...note }, undefined, known)
    expect(sent).toEqual({ kind: 'done', claim, isExact: false })
  })
})

describe('a check that the desk took', () => {
  const claim = aClaim({ tag: 'attributed', revision: 3 })
  const tagged: ClaimWrite = { kind: 'check', claimId: claim.id, checks: [{ layer: 'content', finding: 'disputed' }] }

  /** Answers the check with a revision alone, and whoever asks for the claim with `there`. */
  function answeringWith(revision: number, there = claim) {
    const asked: string[] = []
    vi.stubGlobal('fetch', async (_path: string, { method }: RequestInit) => {
      asked.push(method ?? 'GET')
      if (method === 'GET') return new Response(JSON.stringify(there), { status: 200 })
      return new Response(null, { status: 204, headers: { ETag: `"${revision}"` } })
    })
    return asked
  }

  it('is worked out from the claim that is known where nothing else happened in between', async () => {
    const asked = answeringWith(4)
    const sent = await sendWrite(tagged, 3, { ...known, claim })
    expect(sent).toMatchObject({
      kind: 'done',
      claim: { revision: 4, tag: 'disputed', review: { state: 'unreviewed' } },
    })
    expect(asked).toEqual(['POST'])
  })

  it('is asked for where the revision tells of something else, or the claim was not known as it stood', async () => {
    const there = { ...claim, revision: 5, claimant: 'Fox News' }
    for (const [revision, expected] of [
      [5, 3],
      [5, 4],
    ] as const) {
      const asked = answeringWith(revision, there)
      expect(await sendWrite(tagged, expected, { ...known, claim })).toEqual({ kind: 'done', claim: there })
      expect(asked).toEqual(['POST', 'GET'])
    }
  })
})
