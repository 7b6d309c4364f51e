import { useMemo } from 'react'
import { type ImportBlock, textAs } from '../../domain/article/import-preview'
import { sentencesIn } from '../../domain/text/sentences'

// Sentences of a longer block are not counted: that takes longer than anybody waits for a number.
const longestCounted = 200_000

/** What was found, in numbers that follow the corrections. */
export function Tally({ blocks, language }: { readonly blocks: readonly ImportBlock[]; readonly language: string }) {
  const kept = blocks.filter(block => block.role !== 'residue')
  const sentences = useMemo(() => countSentences(blocks, language), [blocks, language])
  const rows = [
    { name: 'Blocks kept', count: kept.length },
    { name: 'Sentences that can be checked', count: sentences },
    { name: 'Set aside as residue', count: blocks.length - kept.length },
    { name: 'In another language', count: kept.filter(block => block.lang).length },
  ]
  return (
    <div>
      <span className="label">What was found</span>
      <ul className="tally">
        {rows
          .filter(({ count }, index) => count > 0 || index < 3)
          .map(({ name, count }) => (
            <li key={name}>
              <span>{name}</span>
              <span>{count.toLocaleString('en')}</span>
            </li>
          ))}
      </ul>
    </div>
  )
}

const counts = new WeakMap<ImportBlock, number>()
const isChecked = ({ role }: ImportBlock) => role !== 'residue' && role !== 'byline' && role !== 'credit'

function countSentences(blocks: readonly ImportBlock[], language: string): number {
  return blocks.filter(isChecked).reduce((sum, block) => sum + sentencesOf(block, language), 0)
}

function sentencesOf(block: ImportBlock, language: string): number {
  const known = counts.get(block)
  if (known !== undefined) return known
  const text = textAs(block, block.role)
  const count =
    text.length > longestCounted
      ? (text.match(/[.!?](?=\s|$)/g)?.length ?? 1)
      : sentencesIn({ start: 0, text, lang: block.lang ?? language }).length
  counts.set(block, count)
  return count
}
