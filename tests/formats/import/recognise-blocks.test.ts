import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ImportBlock } from '@/domain/article/import-preview'
import { textAs } from '@/domain/article/import-preview'
import { importArticle } from '@/formats/import/import-article'

const folder = new URL('./cases/', import.meta.url)
const cases = readdirSync(folder).filter(name => name.endsWith('.txt'))

// A case is copy, a line of five equals signs, and the expected blocks: role, /language, [lead], first words.
function readCase(name: string): { source: string; expected: string[] } {
  const [source = '', expected = ''] = readFileSync(new URL(name, folder), 'utf8').split('\n=====\n')
  return { source, expected: expected.trim().split('\n') }
}

function described(block: ImportBlock): string {
  return `${block.role}${block.lang ? `/${block.lang}` : ''}${block.lead ? `[${block.lead}]` : ''} ${textAs(block, block.role)}`
}

describe('Copy as it really comes (import I14–I23)', () => {
  it.each(cases)('has the expected roles: %s', async name => {
    const { source, expected } = readCase(name)
    const { blocks } = await importArticle({ bytes: new TextEncoder().encode(source) })
    const found = blocks.map(described)
    expect(found.map((line, index) => line.slice(0, expected[index]?.length ?? 30))).toEqual(expected)
  })
})
