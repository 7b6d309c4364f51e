import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeAnchor, isPlaced } from '@/domain/anchor/anchor'
import { reanchorClaims } from '@/domain/anchor/reanchor-claims'
import { anySpans } from '../../editor/claims-on'
import { caseOf, goldenCase, sentencesByStops } from '../../golden/anchoring/golden-case'
import { randomFrom } from '../../golden/anchoring/random'
import * as revisions from '../../golden/anchoring/revisions'
import { count, noTally, percent } from '../../golden/anchoring/tally'
import { anchorNow, aVersion, reanchored } from './reanchored'

const before = 'The council met on Tuesday.\nThe budget [grew by 4 % last year], said Ada Lund.\nRents fell in Leeds.'

describe('A claim in a new version', () => {
  it('stays exact when a paragraph is put in above (A18)', () => {
    expect(reanchored('The budget [grew 4%].', 'New lead.\nThe budget grew 4%.')).toBe(
      'exact: New lead.\nThe budget [grew 4%].',
    )
  })

  it('stays exact when a sentence is put in before it in its paragraph (A18)', () => {
    expect(
      reanchored('Rain fell. The budget [grew 4%] again.', 'Rain fell. Nobody minded much. The budget grew 4% again.'),
    ).toBe('exact: Rain fell. Nobody minded much. The budget [grew 4%] again.')
  })

  it('is moved when its paragraph stands elsewhere (A18)', () => {
    const now =
      'The council met on Tuesday.\nRents fell in Leeds after a summer of protests in the streets.\nThe budget grew by 4 %.'
    const old =
      'The budget [grew by 4 %].\nThe council met on Tuesday.\nRents fell in Leeds after a summer of protests in the streets.'
    expect(reanchored(old, now)).toBe(`moved: ${now.replace('grew by 4 %', '[grew by 4 %]')}`)
  })

  it('is changed where its words differ, with the difference (A30)', () => {
    const now = before.replace('[', '').replace(']', '').replace('4 %', '5 %')
    expect(reanchored(before, now)).toBe(`changed: ${now.replace('grew by 5 % last year', '[grew by 5 % last year]')}`)
    expect(anchorNow(before, now).changes).toEqual([{ kind: 'number', before: '4', after: '5' }])
  })

  it('is lost when its sentence is gone, and keeps its words (A22)', () => {
    const anchor = anchorNow(before, 'The council met on Tuesday.\nRents fell in Leeds.')
    expect(anchor).toMatchObject({ state: 'lost', start: null, end: null, exact: 'grew by 4 % last year', version: 2 })
  })

  it('is lost when only its clause was taken out of its sentence (A22)', () => {
    const old = 'The minister resigned on Friday[, after talks with the union in Geneva had failed], and flew to Oslo.'
    expect(reanchored(old, 'The minister resigned on Friday, and flew to Oslo.')).toBe('lost')
  })

  it('never lands on a sentence that tells other facts (A16)', () => {
    const old =
      'The bank opened in May.\nProfits [fell by 3.5 %] in the north.\nThe mayor was pleased with the harbour.'
    const now =
      'The bank opened in May.\nThe mayor was pleased with the harbour.\nNobody knew why.\nIt rained.\nProfits rose by 5.3 % in the north.'
    expect(reanchored(old, now)).toBe('lost')
  })

  it('offers the places that came nearest for a lost claim (A24)', () => {
    const old =
      'The bank opened in May.\nProfits [fell by 3.5 %] in the north.\nThe mayor was pleased with the harbour.'
    const now =
      'The bank opened in May.\nThe mayor was pleased with the harbour.\nNobody knew why.\nIt rained.\nProfits rose by 5.3 % in the north.'
    const [best] = anchorNow(old, now).candidates
    expect(best && now.slice(best.start, best.end)).toBe('Profits rose by 5.3 % in the north.')
    expect(best?.score).toBeGreaterThan(0)
  })

  it('may be one figure, where the sentence around it stands (A22)', () => {
    expect(
      reanchored(
        'Air strikes killed [21] militia fighters on Sunday.',
        'Air strikes killed 22 militia fighters on Sunday.',
      ),
    ).toBe('changed: Air strikes killed [22] militia fighters on Sunday.')
  })

  it('takes in words put into it and leaves out words put in beside it (A21)', () => {
    expect(
      reanchored(
        'It was [closed by the mayor] on Friday.',
        'It was reportedly closed again by the mayor late on Friday.',
      ),
    ).toBe('changed: It was reportedly [closed again by the mayor] late on Friday.')
  })

  it('follows its sentence when that is split in two (A17)', () => {
    const old =
      '[The bridge was closed on Monday after engineers had found cracks in a pier, and the ferry ran all night.]'
    const now = 'The bridge was closed on Monday after engineers had found cracks in a pier. The ferry ran all night.'
    expect(reanchored(old, now)).toBe(`changed: [${now}]`)
  })

  it('follows its sentence into a longer one (A17)', () => {
    const old = 'The court ruled on Monday in Oslo.\n[The bridge was closed by engineers from Leeds].\nIt rained.'
    const now = 'The court ruled on Monday in Oslo and the bridge was closed by engineers from Leeds.\nIt rained.'
    expect(reanchored(old, now)).toBe(
      `changed: ${now.replace('the bridge was closed by engineers from Leeds', '[$&]')}`,
    )
  })
})

describe('Repeated passages', () => {
  const refrain = 'The ministry did not comment.'

  it('are told apart by what stands around them (A13)', () => {
    const old = `Anna spoke of the war. ${refrain}\nBoris spoke of the peace. [${refrain}]\nIt rained.`
    const now = `A new lead.\nAnna spoke of the war. ${refrain}\nBoris spoke of the peace. ${refrain}\nIt rained.`
    const at = now.lastIndexOf(refrain)
    expect(reanchored(old, now)).toBe(`exact: ${now.slice(0, at)}[${refrain}]${now.slice(at + refrain.length)}`)
  })

  it('do not lend their place to one whose own is gone (A16)', () => {
    const old = `Anna spoke of the war. [${refrain}]\nBoris spoke of the peace. ${refrain}\nIt rained.`
    expect(reanchored(old, `Anna spoke of the war.\nBoris spoke of the peace. ${refrain}\nIt rained.`)).toBe('lost')
  })

  it('are lost where one is said twice in a row now (A16)', () => {
    const old = `Anna spoke of the war. [${refrain}] Boris spoke of the peace.`
    expect(reanchored(old, `Anna spoke of the war. ${refrain} ${refrain} Boris spoke of the peace.`)).toBe('lost')
  })

  it('are lost where one of two in a row is left, also when what followed them went with it (A16)', () => {
    const old = `Anna spoke of the war. [${refrain}] ${refrain} Clara sang of the sea. Boris spoke of the peace.`
    expect(reanchored(old, `Anna spoke of the war. ${refrain} Boris spoke of the peace.`)).toBe('lost')
  })

  it('are lost where one of two is left between the neighbours of both (A16)', () => {
    const old = `Anna spoke of the war. [${refrain}] Clara sang of the sea. ${refrain} Boris spoke of the peace.`
    expect(reanchored(old, `Anna spoke of the war. ${refrain} Boris spoke of the peace.`)).toBe('lost')
  })

  it('are lost where nothing tells two places apart (A16)', () => {
    const now = `${refrain}\nOne new thing happened to the harbour.\n${refrain}`
    expect(reanchored(`[${refrain}]\nBoris spoke of the peace.\nAnna spoke of the war.`, now)).toBe('lost')
  })
})

describe('The edges of a text', () => {
  it.each([
    ['offset 0', '[Rents] fell in Leeds.', 'Rents fell in Leeds.\nMore.', 'exact: [Rents] fell in Leeds.\nMore.'],
    ['the end', 'Rents fell in [Leeds.]', 'More.\nRents fell in Leeds.', 'exact: More.\nRents fell in [Leeds.]'],
    ['a text that became empty', '[Rents] fell.', '', 'lost'],
    [
      'an emoji of several parts',
      'He sent [👩‍👩‍👧 and 🇳🇴] to her.',
      'So he sent 👩‍👩‍👧 and 🇳🇴 to her.',
      'exact: So he sent [👩‍👩‍👧 and 🇳🇴] to her.',
    ],
    [
      'right to left',
      'قال الوزير إن [خمسة جنود] قتلوا.',
      'خبر جديد.\nقال الوزير إن خمسة جنود قتلوا.',
      'exact: خبر جديد.\nقال الوزير إن [خمسة جنود] قتلوا.',
    ],
    [
      'no spaces between words',
      '市長は[予算が増えた]と述べた。',
      '今日。\n市長は予算が増えたと述べた。',
      'exact: 今日。\n市長は[予算が増えた]と述べた。',
    ],
    [
      'half a word',
      'The [bud]get grew again in May.',
      'Lead.\nThe budget grew again in May.',
      'exact: Lead.\nThe [bud]get grew again in May.',
    ],
    [
      'a space at its edge',
      'The[ budget ]grew again.',
      'Lead.\nThe budget grew again.',
      'exact: Lead.\nThe[ budget ]grew again.',
    ],
    [
      'Spanish',
      'Murieron [21 soldados] en Siria.',
      'Murieron 22 soldados en Siria.',
      'changed: Murieron [22 soldados] en Siria.',
    ],
  ])('are kept: %s', (_, old, now, expected) => {
    expect(reanchored(old, now)).toBe(expected)
  })

  it('throws where an anchor is outside the text it is said to stand in', () => {
    const anchor = describeAnchor('a longer text', 1, { start: 2, end: 13 })
    expect(() => reanchorClaims([{ id: 'claim', anchor }], aVersion(1, 'short'), aVersion(2, 'short'))).toThrow(
      RangeError,
    )
  })

  it('find a lost claim again whose words came back, where its surroundings did (A23)', () => {
    const old = aVersion(
      1,
      'The bank opened in May of the dry year. Profits fell by 3.5 % in the north. The mayor wept.',
    )
    const gone = aVersion(2, 'The bank opened in May of the dry year. The mayor wept.')
    const anchor = describeAnchor(old.text, 1, { start: 40, end: 74 })
    const [lost] = reanchorClaims([{ id: 'claim', anchor }], old, gone)
    expect(lost?.anchor.state).toBe('lost')
    const [back] = reanchorClaims(lost ? [{ id: 'claim', anchor: lost.anchor }] : [], gone, { ...old, number: 3 })
    expect(back?.anchor).toMatchObject({ state: 'moved', start: 40, end: 74, method: 'words', version: 3 })
  })
})

describe('Laws of re-anchoring', () => {
  const anyText = fc
    .array(fc.constantFrom('one', 'Two', '3.5', '%', 'four.', 'five,', '“six”', '\n', '😀', 'seis', 'it’s', 'É'), {
      minLength: 1,
      maxLength: 60,
    })
    .map(words => words.join(' '))

  it('moves nothing onto the same text', () => {
    const described = fc
      .oneof(anyText, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }))
      .chain(text => anySpans(text.length, 4).map(spans => ({ text, spans })))
    fc.assert(
      fc.property(described, ({ text, spans }) => {
        const version = aVersion(1, text)
        const claims = spans
          .filter(({ start, end }) => start < end)
          .filter(({ start, end }) => text.slice(start).isWellFormed() && text.slice(0, end).isWellFormed())
          .map(span => ({ id: 'claim', anchor: describeAnchor(text, 1, span) }))
        for (const [i, { anchor }] of reanchorClaims(claims, version, { ...version, number: 2 }).entries()) {
          expect(anchor).toMatchObject({ ...claims[i]?.anchor, version: 2, state: 'exact' })
        }
      }),
      { seed: 20_261_120, numRuns: 200 },
    )
  })

  it('keeps every claim exact when text is only put in elsewhere', () => {
    const { claims, from, to } = goldenCase(revisions.insertions, { words: 2_000, claims: 100, seed: 31 })
    const states = reanchorClaims(claims, from, to).map(({ anchor }) => anchor.state)
    expect(new Set(states)).toEqual(new Set(['exact']))
  })

  it('calls a change of typography nothing else', () => {
    const { claims, from, to } = goldenCase(revisions.typography, { words: 2_000, claims: 100, seed: 32 })
    const found = reanchorClaims(claims, from, to).map(({ anchor }) => anchor)
    expect(
      found.every(anchor => anchor.state === 'exact' || (anchor.state === 'changed' && anchor.isTypographic)),
    ).toBe(true)
    expect(found.some(anchor => anchor.isTypographic)).toBe(true)
  })

  it('places a claim on whole characters only', () => {
    const { claims, from, to } = goldenCase(revisions.everything, { words: 2_000, claims: 100, seed: 33 })
    for (const { anchor } of reanchorClaims(claims, from, to)) {
      if (!isPlaced(anchor)) continue
      expect(to.text.slice(anchor.start, anchor.end)).toBe(anchor.exact)
      expect(anchor.exact.isWellFormed()).toBe(true)
      expect(/^\p{M}/u.test(to.text.slice(anchor.end))).toBe(false)
    }
  })
})

describe('Golden sets', () => {
  it.each(Object.entries(revisions))('%s: claims stand where they truly do', (_, revise) => {
    let tally = noTally
    for (const seed of [71, 72]) {
      const { claims, from, to } = goldenCase(revise, { words: 3_000, claims: 150, seed })
      for (const [i, { anchor }] of reanchorClaims(claims, from, to).entries()) {
        const claim = claims[i]
        if (claim && !claim.isRepeated) tally = count(tally, claim, isPlaced(anchor) ? anchor : undefined)
      }
    }
    expect(percent(tally.right, tally.all)).toBeGreaterThanOrEqual(97)
    expect(percent(tally.wrong + tally.falsely, tally.all)).toBeLessThanOrEqual(1)
  })

  it.each(['bukamal-air-strikes-2019', 'us-strikes-syria-2021'])('%s: every revision of a real article', name => {
    let tally = noTally
    for (const [index, revise] of Object.values(revisions).entries()) {
      const { claims, from, to } = caseOf(sentencesByStops(article(name)), revise, 60, randomFrom(100 + index))
      for (const [i, { anchor }] of reanchorClaims(claims, from, to).entries()) {
        const claim = claims[i]
        if (claim) tally = count(tally, claim, isPlaced(anchor) ? anchor : undefined)
      }
    }
    expect(percent(tally.right, tally.all)).toBeGreaterThanOrEqual(97)
    expect(tally.falsely).toBe(0)
  })
})

describe('A new version of a real article', () => {
  const old = () => article('bukamal-air-strikes-2019')
  const claims = {
    figure: 'killed 21 Iranian and Shia militia personnel',
    kept: 'Al Bukamal is situated in the Deir Ezzor province',
    moved: 'Prime Minister Benjamin Netanyahu confirmed Israel hit Iranian assets in Iraq in late August',
    gone: 'Since 2017 it has carried out hundreds of attacks',
    quoted: 'The highly irregular reprisal attack by a pro-Iranian militia',
    typographic: 'Iran’s military build-up in Syria',
  }
  const bullet = `  • ${claims.moved}.\n`

  function revised(): string {
    const text = old()
      .replace('Air strikes hit', 'Updated on Monday: the count of the dead has risen.\nAir strikes hit')
      .replace('killed 21', 'killed 22')
      .replace(` ${claims.gone}.`, '')
      .replace(bullet, '')
      .replace('  • Al Bukamal is situated', `${bullet}  • Al Bukamal is situated`)
    return text.replaceAll('’', "'").replaceAll('“', '"').replaceAll('”', '"')
  }

  it('carries each claim as it should, and says which ones changed', () => {
    const from = aVersion(1, old())
    const anchors = Object.entries(claims).map(([id, words]) => {
      const start = from.text.indexOf(words)
      return { id, anchor: describeAnchor(from.text, 1, { start, end: start + words.length }) }
    })
    const found = reanchorClaims(anchors, from, aVersion(2, revised()))
    expect(Object.fromEntries(found.map(({ claimId, anchor }) => [claimId, anchor.state]))).toEqual({
      figure: 'changed',
      kept: 'exact',
      moved: 'moved',
      gone: 'lost',
      quoted: 'exact',
      typographic: 'changed',
    })
    const of = (id: string) => found.find(({ claimId }) => claimId === id)?.anchor
    expect(of('figure')?.changes).toEqual([{ kind: 'number', before: '21', after: '22' }])
    expect(of('typographic')).toMatchObject({ isTypographic: true, changes: [] })
    expect(
      found.filter(({ anchor }) => anchor.state !== 'lost').every(({ anchor }) => anchor.score > anchor.runnerUp),
    ).toBe(true)
  })
})

function article(name: string): string {
  const path = `${process.env.TICKMARK_ARTICLES ?? '../shared/articles'}/${name}.txt`
  if (!existsSync(path))
    throw new Error(`${path} is missing. Name the folder with the two articles: TICKMARK_ARTICLES=… npm test`)
  return readFileSync(path, 'utf8')
}
