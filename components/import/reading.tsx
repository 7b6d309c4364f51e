import { sizeWords } from './size-words'

// The shape of an article: a title, a standfirst, three paragraphs.
const lines = ['title', 'standfirst', 'paragraph', 'paragraph', 'paragraph'] as const

/** While the desk reads the copy. */
export function Reading({ name, size }: { readonly name: string; readonly size: number }) {
  return (
    <div className="reading">
      <div className="page-head">
        <div>
          <h1>Reading {name}</h1>
          <p className="second" role="status">
            {sizeWords(size)} to look through. Nothing is saved yet.
          </p>
        </div>
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
