import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countTags, tagOf, tags } from '../../../domain/claim/tag'
import { pinEvidenceSchema } from '../../../domain/evidence/input'
import { textBlocks } from '../../../domain/text/blocks'
import { canonicalText } from '../../../domain/text/canonical-text'
import { docSchema } from '../../../domain/text/document'
import { demonstration } from '../../../server/demonstration/demonstration'
import type { DemonstrationArticle, DemonstrationClaim } from '../../../server/demonstration/demonstration-article'
import { locateWords } from '../../../server/demonstration/locate-words'

const usersArticles = process.env.TICKMARK_ARTICLES ?? '../shared/articles'

/** The tag that a demonstration claim has once all its checks are recorded. */
function finalTag({ checks = [] }: DemonstrationClaim) {
  return tagOf([...new Map(checks.map(check => [check.layer, check])).values()])
}

function spansOf({ doc, claims }: DemonstrationArticle) {
  const text = canonicalText(doc)
  return claims.map(({ words }) => locateWords(text, words))
}

describe.each(demonstration)('the demonstration article “$details.title”', article => {
  it('is a document that the desk accepts', () => {
    expect(docSchema.safeParse(article.doc).error).toBeUndefined()
  })

  it('has a title, a standfirst, a byline, headings, section leads and bullets', () => {
    const blocks = textBlocks(article.doc)
    const roles = new Set(blocks.map(block => block.role))
    for (const role of ['title', 'standfirst', 'byline', 'heading', 'listItem'] as const) expect(roles).toContain(role)
    expect(blocks.filter(block => block.lead)).not.toHaveLength(0)
    expect(blocks[0]?.text).toBe(article.details.title)
  })

  it('has between 12 and 20 claims, each standing on its words exactly once', () => {
    expect(article.claims.length).toBeGreaterThanOrEqual(12)
    expect(article.claims.length).toBeLessThanOrEqual(20)
    const text = canonicalText(article.doc)
    for (const [at, { start, end }] of spansOf(article).entries()) {
      expect(text.slice(start, end)).toBe(article.claims[at]?.words)
    }
  })

  it('keeps every claim inside one block', () => {
    const blocks = textBlocks(article.doc)
    for (const span of spansOf(article)) {
      expect(blocks.some(block => block.start <= span.start && span.end <= block.end)).toBe(true)
    }
  })

  it('shows all four tags and leaves about half of the claims open or undecided', () => {
    const counts = countTags(article.claims.map(claim => ({ tag: finalTag(claim) })))
    for (const tag of tags) expect(counts[tag], tag).toBeGreaterThan(0)
    expect(counts.open / article.claims.length).toBeGreaterThan(0.25)
  })

  it('has a claim inside another and two that cross', () => {
    const spans = spansOf(article)
    const pairs = spans.flatMap(a => spans.filter(b => b !== a).map(b => [a, b] as const))
    expect(pairs.some(([outer, inner]) => outer.start <= inner.start && inner.end <= outer.end)).toBe(true)
    expect(pairs.some(([a, b]) => a.start < b.start && b.start < a.end && a.end < b.end)).toBe(true)
  })

  it('pins evidence that the desk would accept, on hosts that are reserved for examples', () => {
    const evidence = article.claims.flatMap(claim => claim.evidence ?? [])
    expect(evidence.length).toBeGreaterThan(8)
    for (const item of evidence) {
      expect(pinEvidenceSchema.safeParse(item).error).toBeUndefined()
      if (item.url) expect(new URL(item.url).hostname).toMatch(/\.example\.(org|com)$/)
      expect(item.note).toContain('Demonstration:')
    }
  })
})

describe('the demonstration as a whole', () => {
  const everyClaim = demonstration.flatMap(article => article.claims)

  it('has a caption in Spanish', () => {
    const blocks = demonstration.flatMap(article => textBlocks(article.doc))
    expect(blocks.some(block => block.role === 'caption' && block.lang === 'es')).toBe(true)
  })

  it('has claims with several layers, findings that were replaced, and both kinds of proximity', () => {
    const layersOf = (claim: DemonstrationClaim) => (claim.checks ?? []).map(check => check.layer)
    expect(everyClaim.some(claim => new Set(layersOf(claim)).size > 1)).toBe(true)
    expect(everyClaim.some(claim => new Set(layersOf(claim)).size < layersOf(claim).length)).toBe(true)
    const evidence = everyClaim.flatMap(claim => claim.evidence ?? [])
    expect(new Set(evidence.map(item => item.proximity)).size).toBe(2)
    expect(new Set(evidence.map(item => item.stance)).size).toBe(3)
    expect(evidence.some(item => item.independenceGroup)).toBe(true)
  })

  it('is its own copy: no run of eight words stands in the articles that the desk is tried with', () => {
    if (!existsSync(usersArticles)) {
      expect(
        process.env.TICKMARK_ARTICLES,
        `TICKMARK_ARTICLES names ${usersArticles}, which is not there`,
      ).toBeUndefined()
      return
    }
    const theirs = new Set(
      readdirSync(usersArticles).flatMap(file => runsOfEight(readFileSync(`${usersArticles}/${file}`, 'utf8'))),
    )
    const shared = demonstration
      .flatMap(article => runsOfEight(canonicalText(article.doc)))
      .filter(run => theirs.has(run))
    expect(shared).toEqual([])
  })
})

describe('locateWords', () => {
  it('finds words that stand once', () => {
    expect(locateWords('one two three', 'two')).toEqual({ start: 4, end: 7 })
  })

  it('fails loudly on words that stand nowhere or twice', () => {
    expect(() => locateWords('one two', 'four')).toThrow('do not stand in the copy: “four”')
    expect(() => locateWords('one one', 'one')).toThrow('more than once')
    expect(() => locateWords('one', '')).toThrow(RangeError)
  })
})

function runsOfEight(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(0, -7).map((_, at) => words.slice(at, at + 8).join(' '))
}
