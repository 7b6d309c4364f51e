import { describe, expect, it } from 'vitest'
import { quotedPassages } from '@/domain/quotation/quoted-passages'

// The passages as they were found, and that they stand where they are said to stand.
function quoted(text: string): readonly string[] {
  return quotedPassages(text).map(passage => {
    expect(text.slice(passage.start, passage.end)).toBe(passage.text)
    return passage.text
  })
}

describe('Quoted passages', () => {
  it.each([
    ['curly double marks', 'It was “a serious blow”, she said', ['a serious blow']],
    ['curly single marks', 'It was ‘a serious blow’, she said', ['a serious blow']],
    ['straight double marks', 'It was "a serious blow", she said', ['a serious blow']],
    ['straight single marks', "It was 'a serious blow', she said", ['a serious blow']],
    ['French guillemets with spaces', 'C’était « un coup dur », dit-elle', ['un coup dur']],
    ['guillemets the other way round', 'Es war »ein harter Schlag«, sagte sie', ['ein harter Schlag']],
    ['low-high marks', 'Es war „ein harter Schlag“, sagte sie', ['ein harter Schlag']],
    ['corner brackets', '彼女は「痛手だ」と述べた', ['痛手だ']],
    ['Arabic between guillemets', 'قالت إنها «ضربة قاسية» أمس', ['ضربة قاسية']],
    ['several quotations', '“First,” he said. “Second.”', ['First,', 'Second.']],
    ['a quotation in a quotation', '“He told me ‘never’ twice,” she said', ['He told me ‘never’ twice,']],
    ['emoji and combining marks', '“👩🏽‍🚀 cafe\u0301”', ['👩🏽‍🚀 cafe\u0301']],
    ['an apostrophe inside', "'it's the workers' day' he said", ["it's the workers"]],
  ])('are found between %s', (_, text, passages) => {
    expect(quoted(text)).toEqual(passages)
  })

  it('are none where there are only apostrophes', () => {
    expect(quoted("the workers' rights, it's said, and the ’90s")).toEqual([])
  })

  it('run to the end where the claim cuts the quotation off', () => {
    expect(quoted('The official said: “We hold them')).toEqual(['We hold them'])
  })

  it('run from the beginning where the claim starts inside the quotation', () => {
    expect(quoted('responsible for these acts,” he said')).toEqual(['responsible for these acts,'])
  })

  it('are none between marks that hold nothing', () => {
    expect(quoted('“” and " "')).toEqual([])
  })

  it('are found in a moment in hostile text', () => {
    quotedPassages('“‘"\''.repeat(25_000))
    quotedPassages('"a" '.repeat(25_000))
  })
})
