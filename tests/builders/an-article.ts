import { createHash } from 'node:crypto'
import type { Article, Version } from '@/domain/article/article'
import { blocksOf } from '@/domain/text/blocks'
import { canonicalText } from '@/domain/text/canonical-text'
import { countWords } from '@/domain/text/count-words'
import { aDoc } from './a-doc'
import { anId } from './an-id'

const at = '2026-03-02T09:00:00.000Z'

/** A version over `doc`, its text and hash made from it. */
export function aVersion(over: Partial<Omit<Version, 'text' | 'blocks' | 'sha256'>> = {}): Version {
  const doc = over.doc ?? aDoc()
  const text = canonicalText(doc)
  return {
    number: 1,
    sha256: createHash('sha256').update(text).digest('hex'),
    text,
    doc,
    blocks: blocksOf(doc),
    createdAt: at,
    createdBy: { id: anId(), name: 'Ada Checker' },
    origin: 'import',
    ...over,
  }
}

/** An article as it is read from the store. */
export function anArticle(over: Partial<Article> = {}): Article {
  const version = over.version ?? aVersion()
  return {
    id: anId(),
    revision: 1,
    state: 'checking',
    title: 'Budget grew, mayor says',
    language: 'en',
    tags: { open: 0, verified: 0, disputed: 0, attributed: 0 },
    words: countWords(version.text),
    versions: version.number,
    isDemonstration: false,
    createdAt: at,
    updatedAt: at,
    version,
    setAside: [],
    notes: [],
    ...over,
  }
}
