import type { PersonHere } from '@/components/api/article-live'
import type { Viewer } from '@/editor/viewer-types'

/** One line beside which somebody is. `y` is in CSS pixels from the top of the article. */
export interface ReaderPlace {
  readonly y: number
  readonly people: readonly PersonHere[]
}

const avatarHeight = 18

/** Where others' initials stand: those of one line together, nobody whose line is not laid out. */
export function placeReaders(
  people: readonly PersonHere[],
  viewer: Pick<Viewer, 'lineBox'> | null,
): readonly ReaderPlace[] {
  const top = document.getElementById('text')?.parentElement?.getBoundingClientRect().top
  if (!viewer || top === undefined) return []
  const lines = new Map<number, PersonHere[]>()
  for (const person of people) {
    const box = person.at === undefined ? null : viewer.lineBox({ start: person.at, end: person.at + 1 })
    if (!box) continue
    const y = Math.round((box.top + box.bottom - avatarHeight) / 2 - top)
    lines.set(y, [...(lines.get(y) ?? []), person])
  }
  return [...lines].map(([y, here]) => ({ y, people: here }))
}
