import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesIn } from '@/domain/text/sentences'

/** Sentences in brackets, so that a case reads as it means. */
function marked(text: string, lang?: string): string {
  const spans = sentencesIn({ start: 0, text, ...(lang ? { lang } : {}) })
  let shown = ''
  let done = 0
  for (const { start, end } of spans) {
    shown += `${text.slice(done, start)}[${text.slice(start, end)}]`
    done = end
  }
  return shown + text.slice(done)
}

describe('Sentences', () => {
  it.each([
    ['[One sentence.] [And another!] [Really?]'],
    ['[Mr. Netanyahu met Gen. Qassem Soleimani on Sunday.] [Nobody spoke.]'],
    ['[The U.S. Air Force struck at 2 p.m. local time.] [It left.]'],
    ['[Troops left the U.S.] [The base closed.]'],
    ['[John F. Kennedy spoke to J. Edgar Hoover.] [He listened.]'],
    ['[“It is over.”] [“Is it?” she asked.]'],
    ['[He said: “We hold them responsible.”] [Then he left.]'],
    ['[Prices rose 3.5 per cent, i.e. more than planned.] [Wages did not.]'],
    ['[It was founded by Smith Inc.] [The company grew.]'],
    ['[Smith Inc. shares fell on 8 Sept. 2019.]'],
    ['[no full stop at the end]'],
    ['[See fig. 3, pp. 12–14.] [It shows more.]'],
  ])('%s', expected => {
    expect(marked(expected.replace(/[[\]]/g, ''))).toBe(expected)
  })

  it('ends at a hard break, as a list that was typed by hand needs it', () => {
    expect(marked('First line\nSecond line')).toBe('[First line]\n[Second line]')
  })

  it('reads other languages: Spanish, Arabic, Japanese', () => {
    expect(marked('La Sra. García llegó. ¿Cuándo? Ayer.', 'es')).toBe('[La Sra. García llegó.] [¿Cuándo?] [Ayer.]')
    expect(marked('قال الوزير ذلك. هل هذا صحيح؟ نعم.', 'ar')).toBe('[قال الوزير ذلك.] [هل هذا صحيح؟] [نعم.]')
    expect(marked('東京です。大阪です。', 'ja')).toBe('[東京です。][大阪です。]')
  })

  it('covers everything but the spaces, in order, at the offsets of the canonical text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(1_000), (text, start) => {
        let done = start
        for (const span of sentencesIn({ start, text })) {
          expect(text.slice(done - start, span.start - start).trim()).toBe('')
          expect(span.end).toBeGreaterThan(span.start)
          done = span.end
        }
        expect(text.slice(done - start).trim()).toBe('')
      }),
    )
  })

  it('holds the articles together: no sentence of theirs ends after an abbreviation or begins in small letters', () => {
    for (const name of ['bukamal-air-strikes-2019', 'us-strikes-syria-2021']) {
      const lines = article(name)
        .split(/\r?\n/)
        .map(line => line.trim())
        .filter(Boolean)
      for (const text of lines) {
        for (const { start, end } of sentencesIn({ start: 0, text })) {
          const sentence = text.slice(start, end)
          expect(sentence).not.toMatch(/\b(Mr|Mrs|Dr|Gen|U\.S|St|No)\.$/)
          expect(sentence).toMatch(/^[^\p{Ll}]/u)
        }
      }
    }
  })

  it('counts the sentences of a paragraph as a reader does', () => {
    const paragraph =
      article('us-strikes-syria-2021')
        .split('\n')
        .find(line => line.startsWith('The US has launched')) ?? ''
    expect(sentencesIn({ start: 0, text: paragraph })).toHaveLength(2)
  })
})

function article(name: string): string {
  const folder = process.env.TICKMARK_ARTICLES ?? fileURLToPath(new URL('../../../../shared/articles', import.meta.url))
  const path = `${folder}/${name}.txt`
  if (!existsSync(path))
    throw new Error(`${path} is missing. Name the folder with the two articles: TICKMARK_ARTICLES=… npm test`)
  return readFileSync(path, 'utf8')
}
