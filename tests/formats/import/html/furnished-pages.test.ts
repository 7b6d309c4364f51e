import { describe, expect, it } from 'vitest'
import { readHtml } from '@/formats/import/html/read-html'
import { overlapOf } from '../../../bench/extraction/word-runs'
import { furnishedPages } from '../../../golden/extraction/site-shapes'

describe('the article of a furnished page', () => {
  it.each(furnishedPages)('$name', async ({ html, body }) => {
    const { blocks } = await readHtml(new TextEncoder().encode(html), {})
    const text = blocks
      .filter(({ kind }) => !['title', 'byline', 'residue'].includes(kind))
      .map(block => block.text)
      .join('\n')
    const { precision, recall } = overlapOf(text, body)
    expect(recall, text).toBeGreaterThan(0.97)
    expect(precision, text).toBeGreaterThan(0.93)
  })
})
