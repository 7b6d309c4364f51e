import type { Mark } from '../../domain/search/found-words'

/** Words with what was searched for marked in them. Everything is text: nothing in it becomes markup. */
export function Marked({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  const pieces = marks.flatMap(({ start, end }, i) => [
    text.slice(marks[i - 1]?.end ?? 0, start),
    <mark key={start} className="found">
      {text.slice(start, end)}
    </mark>,
  ])
  return (
    <>
      {pieces}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  )
}
