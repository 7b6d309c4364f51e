import { notify } from '@/components/shell/notices'
import type { Workspace } from '@/components/workspace/workspace'
import type { ArticleId } from '@/domain/ids'
import type { Viewer } from '@/editor/viewer-types'
import { readingPlaceName } from './reading-place-kept'

/** What stood at the top of the screen: enough of its words to find the paragraph again, and how far down it stood. */
interface ReadingPlace {
  readonly articleId: ArticleId
  readonly words: string
  readonly top: number
}

// Enough to tell paragraphs apart, and few enough that a word that was mended further on does not matter.
const wordsKept = 48
// Long enough to read it; the strip goes on saying what is lost.
const staysFor = 10_000

/** Remembers what is read, so that the next version of the text can be shown at the same words. */
export function keepReadingPlace(articleId: ArticleId, text: string, viewer: Viewer): void {
  const { start, end } = viewer.nearScreen()
  const bar = document.querySelector('.topbar')?.getBoundingClientRect().bottom ?? 0
  for (const line of linesIn(text, start, end)) {
    const top = viewer.lineBox({ start: line.start, end: line.start + 1 })?.top
    if (top === undefined || top < bar) continue
    const place: ReadingPlace = { articleId, words: line.words.slice(0, wordsKept), top }
    sessionStorage.setItem(readingPlaceName, JSON.stringify(place))
    return
  }
}

/** Scrolls to the words that were read before, once, where they still stand in the text, and says what the version did. */
export function takeReadingPlace(workspace: Workspace): void {
  const { articleId, text } = workspace.options
  const kept = sessionStorage.getItem(readingPlaceName)
  sessionStorage.removeItem(readingPlaceName)
  const place = kept === null ? null : placeIn(JSON.parse(kept))
  if (place?.articleId !== articleId) return
  tellWhatChanged(workspace)
  if (workspace.viewer) scrollBack(place, text, workspace.viewer)
}

function scrollBack(place: ReadingPlace, text: string, viewer: Viewer): void {
  const start = text.indexOf(place.words)
  if (start < 0) return
  const top = viewer.lineBox({ start, end: start + 1 })?.top
  if (top === undefined) viewer.scrollTo({ start, end: start + 1 })
  else window.scrollBy({ top: top - place.top, behavior: 'instant' })
}

function tellWhatChanged(workspace: Workspace): void {
  const { all, lost } = workspace.get().index
  const changed = all.filter(({ formerChecks }) => formerChecks.length > 0).length
  const said = [
    ...(changed > 0 ? [`${counted(changed)} changed since checked`] : []),
    ...(lost.length > 0 ? [`${counted(lost.length)} lost`] : []),
  ]
  const show = { name: 'Show the lost', run: () => workspace.openTray(), command: 'go-to-lost' } as const
  notify({
    kind: 'done',
    message: `Version ${workspace.options.version}. ${said.length > 0 ? `${said.join(', ')}.` : 'Every claim stands.'}`,
    ...(lost.length > 0 ? { action: show, leavesAfter: staysFor } : {}),
  })
}

function counted(count: number): string {
  return count === 1 ? '1 claim' : `${count} claims`
}

function* linesIn(text: string, start: number, end: number) {
  let at = text.lastIndexOf('\n', start - 1) + 1
  while (at < end) {
    const next = text.indexOf('\n', at)
    const lineEnd = next < 0 ? text.length : next
    if (lineEnd > at) yield { start: at, words: text.slice(at, lineEnd) }
    at = lineEnd + 1
  }
}

function placeIn(value: unknown): ReadingPlace | null {
  if (typeof value !== 'object' || value === null) return null
  if (!('articleId' in value) || !('words' in value) || !('top' in value)) return null
  const { articleId, words, top } = value
  return typeof articleId === 'string' && typeof words === 'string' && typeof top === 'number'
    ? { articleId, words, top }
    : null
}
