import type { BodyFacts } from './body-facts'
import type { UnplacedComment } from './comments'

interface Met {
  readonly facts: BodyFacts
  readonly images: readonly string[]
  readonly nestedTables: number
  readonly furniture: readonly string[]
  readonly hasMacros: boolean
  readonly lost: readonly UnplacedComment[]
  readonly writtenAt?: string
}

// Enough to know it by.
const shown = 80
const mostShown = 5

/** What could not be carried over, one sentence each. Spec: documents D14. */
export function wordNotes({
  facts,
  images,
  nestedTables,
  furniture,
  hasMacros,
  lost,
  writtenAt,
}: Met): readonly string[] {
  return [
    trackedNote(facts),
    facts.hiddenCharacters > 0 ? `${counted(facts.hiddenCharacters, 'hidden character')} left out.` : '',
    images.length > 0 ? `${counted(images.length, 'image')} left out${listed(images)}.` : '',
    facts.charts > 0 ? `${counted(facts.charts, 'chart or diagram', 'charts or diagrams')} left out.` : '',
    facts.embedded > 0 ? `${counted(facts.embedded, 'embedded file')} left out.` : '',
    facts.equations > 0 ? `${counted(facts.equations, 'equation')} carried over as plain characters.` : '',
    nestedTables > 0
      ? `${counted(nestedTables, 'table')} inside the cell of a table carried over as paragraphs of that cell.`
      : '',
    furniture.length > 0 ? `Headers, footers and page numbers left out${listed(furniture)}.` : '',
    hasMacros ? 'The file holds macros. They were not looked at.' : '',
    lost.length > 0
      ? `${counted(lost.length, 'comment')} stood on words that are not in the text${listed(lost.map(comment => `${comment.author}: ${comment.text}`))}.`
      : '',
    writtenAt ? `The file says that it was begun on ${writtenAt}. When it was published has to be set by hand.` : '',
  ].filter(note => note !== '')
}

function trackedNote({ insertions, deletions, moves }: BodyFacts): string {
  if (insertions + deletions + moves === 0) return ''
  const kinds = [
    insertions > 0 ? counted(insertions, 'insertion') : '',
    deletions > 0 ? counted(deletions, 'deletion') : '',
    moves > 0 ? counted(moves, 'move') : '',
  ].filter(kind => kind !== '')
  return `Tracked changes were taken as accepted: ${kinds.join(', ')}.`
}

function listed(names: readonly string[]): string {
  const known = [...new Set(names.map(name => name.replace(/\s+/g, ' ').trim()).filter(name => name !== ''))]
  if (known.length === 0) return ''
  const some = known
    .slice(0, mostShown)
    .map(name => `“${name.length > shown ? `${name.slice(0, shown).toWellFormed()}…` : name}”`)
  return `: ${some.join(', ')}${known.length > mostShown ? ` and ${known.length - mostShown} more` : ''}`
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}
