import type { Progress } from '../api/request-with-progress'
import { nameOfCopy } from './copy-words'
import type { PendingCopy } from './pending-copy'
import { sizeWords } from './size-words'

// The shape of an article: a title, a standfirst, three paragraphs.
const lines = ['title', 'standfirst', 'paragraph', 'paragraph', 'paragraph'] as const

/** While the desk reads the copy: how far it is, and the way out. */
export function Reading({
  copy,
  progress,
  onCancel,
}: {
  readonly copy: PendingCopy
  readonly progress?: Progress | undefined
  readonly onCancel: () => void
}) {
  return (
    <div className="reading">
      <div className="page-head">
        <div>
          <h1>Reading {nameOfCopy(copy)}</h1>
          <p className="second" role="status">
            {copy.kind === 'address' && !progress ? 'The desk fetches the page.' : toRead(copy, progress)} Nothing is
            saved yet.
          </p>
          {progress && <progress aria-label="How far the reading is" value={progress.done} max={progress.of} />}
        </div>
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
      <div className="reading-lines" aria-hidden="true">
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines never move.
          <span key={index} data-line={line} />
        ))}
      </div>
    </div>
  )
}

function toRead(copy: PendingCopy, progress: Progress | undefined): string {
  if (!progress) return copy.kind === 'address' ? '' : `${sizeWords(copy.content.size)} to look through.`
  const { done, of, unit } = progress
  return unit === 'pages'
    ? `Page ${done.toLocaleString('en')} of ${of.toLocaleString('en')}.`
    : `${Math.round((100 * done) / Math.max(1, of))} % read.`
}
