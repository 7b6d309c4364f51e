// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Answer } from '@/components/api/request'
import { Correction, type CorrectionOptions } from '@/components/correct/correction'
import type { SentCorrection } from '@/components/correct/desk-line'
import type { Draft, DraftShelf } from '@/components/correct/draft-shelf'
import { canonicalText } from '@/domain/text/canonical-text'
import { createCorrector } from '@/editor/correct/create-corrector'
import { openDraft } from '@/editor/correct/open-draft'
import { aClaim } from '../../builders/a-claim'
import { aDoc } from '../../builders/a-doc'
import { standInForLayout } from '../../editor/screen'

const doc = aDoc(['The budget grew 4% last year.', 'Nobody was hurt, the mayor said.'])
const text = canonicalText(doc)
const me = { id: 'ada', name: 'Ada Checker' }
const claim = aClaim({ text, span: { start: 11, end: 18 }, tag: 'disputed' })
const done: Answer = { kind: 'done', status: 201, body: {} }
const open: Correction[] = []

// jsdom lays nothing out.
beforeEach(() => {
  standInForLayout()
  Element.prototype.scrollIntoView = () => undefined
})

afterEach(() => {
  for (const correction of open.splice(0)) correction.close()
  document.body.replaceChildren()
})

describe('A correction', () => {
  it('puts a proposed wording in the place of the claim, and saves it with its reason', async () => {
    const desk = aDesk()
    const correction = await begun(desk, { words: 'shrank 4%' })
    expect(written()).toBe('The budget shrank 4% last year.\nNobody was hurt, the mayor said.')
    expect(correction.get()).toMatchObject({ stage: 'open', changes: 1 })
    expect(correction.get().claims[0]?.anchor).toMatchObject({ state: 'changed', exact: 'shrank 4%' })
    expect(document.querySelector('[data-claims]')?.getAttribute('data-state')).toBe('changed')
    correction.because('As the office said')
    await correction.save()
    expect(desk.sent).toMatchObject([{ base: 1, reason: 'As the office said', isAgain: false }])
    expect(desk.left).toEqual(['saved'])
    expect(desk.drafts.size).toBe(0)
  })

  it('keeps everything where the desk cannot be reached, and sends it as the same action again', async () => {
    const desk = aDesk([{ kind: 'unreachable' }, { kind: 'problem', status: 409, code: 'already_done', message: '' }])
    const correction = await begun(desk, { words: 'shrank 4%' })
    await correction.save()
    expect(correction.get()).toMatchObject({ stage: 'open', trouble: expect.stringContaining('kept on this computer') })
    expect(desk.drafts.size).toBe(1)
    await correction.save()
    expect(desk.sent.map(({ isAgain }) => isAgain)).toEqual([false, true])
    expect(desk.sent[0]?.action).toBe(desk.sent[1]?.action)
    expect(desk.left).toEqual(['saved'])
  })

  it('is there again in the next page, on the same version', async () => {
    const desk = aDesk()
    const before = await begun(desk, { words: 'shrank 4%' })
    await before.leave('correcting')
    close(before)
    const correction = await begun(desk)
    expect(written()).toContain('shrank 4%')
    expect(correction.get()).toMatchObject({
      resumed: '2026-03-02T09:00:00.000Z',
      putOnto: null,
      left: null,
      changes: 1,
    })
  })

  it('is put onto a version that left its words alone', async () => {
    const desk = aDesk()
    const before = await begun(desk, { words: 'shrank 4%' })
    await before.leave('correcting')
    close(before)
    const correction = await begun(desk, { version: 2, doc: aDoc(['The budget grew 4% last year.', 'All were well.']) })
    expect(written()).toBe('The budget shrank 4% last year.\nAll were well.')
    expect(correction.get()).toMatchObject({ putOnto: 2, left: null })
  })

  it('is shown to copy, and kept, where another version changed the same words', async () => {
    const desk = aDesk()
    const before = await begun(desk, { words: 'shrank 4%' })
    await before.leave('correcting')
    close(before)
    const current = aDoc(['The budget fell 4% last year.', 'Nobody was hurt, the mayor said.'])
    const correction = await begun(desk, { version: 2, doc: current })
    expect(written()).toBe(canonicalText(current))
    expect(correction.get().left?.changed).toEqual([
      { before: 'The budget grew 4% last year.', after: 'The budget shrank 4% last year.' },
    ])
    expect(desk.drafts.size).toBe(1)
    await correction.forgetLeft()
    expect(desk.drafts.size).toBe(0)
  })

  it('asks before it is left with words that are not saved, and not otherwise', async () => {
    const desk = aDesk()
    const untouched = await begun(desk)
    untouched.cancel()
    await expect.poll(() => desk.left).toEqual(['reading'])
    close(untouched)
    const correction = await begun(desk, { words: 'shrank 4%' })
    correction.cancel()
    expect(correction.get().asksToLeave).toBe(true)
    await correction.discard()
    expect(desk.drafts.size).toBe(0)
    expect(desk.left).toEqual(['reading', 'reading'])
  })
})

interface Desk {
  readonly drafts: Map<string, Draft>
  readonly sent: SentCorrection[]
  readonly left: string[]
  readonly answers: Answer[]
}

function aDesk(answers: Answer[] = []): Desk {
  return { drafts: new Map(), sent: [], left: [], answers }
}

interface Wanted extends Partial<Pick<CorrectionOptions, 'version' | 'doc'>> {
  readonly words?: string
}

async function begun(desk: Desk, { words, ...over }: Wanted = {}): Promise<Correction> {
  let ids = desk.sent.length + desk.drafts.size * 100
  const correction = new Correction({
    ...{ articleId: 'article', version: 1, doc, me, ...over },
    claims: () => [claim],
    shelf: shelfOf(desk),
    desk: {
      save: async sent => {
        desk.sent.push(sent)
        return desk.answers.shift() ?? done
      },
    },
    newId: () => `id-${ids++}`,
    now: () => '2026-03-02T09:00:00.000Z',
    say: () => undefined,
    editor: { createCorrector, openDraft },
    leave: to => void desk.left.push(to),
  })
  open.push(correction)
  const element = document.body.appendChild(document.createElement('div'))
  await correction.open(
    element,
    { claimId: words === undefined ? null : claim.id, ...(words ? { words } : {}) },
    () => false,
  )
  return correction
}

function close(correction: Correction): void {
  correction.close()
  document.body.replaceChildren()
}

function shelfOf({ drafts }: Desk): DraftShelf {
  return {
    put: async draft => {
      drafts.set(draft.id, draft)
      return true
    },
    drop: async id => void drafts.delete(id),
    take: async () => [...drafts.values()].at(-1),
    hold: async () => () => undefined,
  }
}

function written(): string {
  return [...document.querySelectorAll('#corrected-text p')].map(block => block.textContent).join('\n')
}
