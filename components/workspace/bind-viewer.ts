import { readingPlaceIsKept } from '@/components/after/reading-place-kept'
import type { ClaimId } from '@/domain/ids'
import type { Doc } from '@/domain/text/document'
import type { Viewer } from '@/editor/viewer-types'
import type { MarginLayout } from './margin-layout'
import type { Workspace } from './workspace'
import type { WorkspaceState } from './workspace-state'

interface Bound {
  readonly element: HTMLElement
  readonly doc: Doc
  readonly label: string
  readonly workspace: Workspace
  readonly layout: MarginLayout
}

/** Brings the viewer over the server's copy and ties it to the workspace, both ways. Returns the way to undo it. */
export function bindViewer(bound: Bound): () => void {
  const { workspace, layout } = bound
  let viewer: Viewer | null = null
  let isOver = false
  const stopDrawing = workspace.subscribe(drawChanges(workspace, () => viewer, layout))
  const follow = () => workspace.followAddress()
  window.addEventListener('hashchange', follow)

  void import('@/editor/create-viewer').then(({ createViewer }) => {
    if (isOver) return
    viewer = openViewer(bound, createViewer)
    workspace.viewer = viewer
    viewer.draw(workspace.get().index, emphasisIn(workspace.get()))
    layout.now()
    follow()
    if (readingPlaceIsKept()) void takeUpReading(workspace)
  })

  return () => {
    isOver = true
    stopDrawing()
    window.removeEventListener('hashchange', follow)
    workspace.viewer = null
    viewer?.destroy()
  }
}

// The page shows a version that came in while an earlier one was read.
async function takeUpReading(workspace: Workspace): Promise<void> {
  const { takeReadingPlace } = await import('@/components/after/reading-place')
  takeReadingPlace(workspace)
}

function openViewer(
  { element, doc, label, workspace, layout }: Bound,
  create: typeof import('@/editor/create-viewer')['createViewer'],
) {
  const viewer = create({
    element,
    doc,
    label,
    index: workspace.get().index,
    onSelect: live => workspace.set({ live, ...(live ? { choice: null } : {}) }),
    onPress: (claims, offset) => workspace.press(claims, offset),
    onHover: ([innermost]) => workspace.hover(innermost ?? null),
    onCaret: () => undefined,
    onLayout: () => layout.now(),
  })
  return viewer
}

// Drawn in the same task as the key press, so that it is in the next frame; React follows with the rest.
function drawChanges(workspace: Workspace, viewer: () => Viewer | null, layout: MarginLayout): () => void {
  let drawn = workspace.get()
  return () => {
    const now = workspace.get()
    if (!isDrawnAlike(drawn, now)) {
      viewer()?.draw(now.index, emphasisIn(now))
    }
    if (drawn.index !== now.index || drawn.selected !== now.selected || drawn.isCardOpen !== now.isCardOpen) {
      layout.later()
    }
    drawn = now
  }
}

function isDrawnAlike(a: WorkspaceState, b: WorkspaceState): boolean {
  return (
    a.index === b.index &&
    a.selected === b.selected &&
    a.hovered === b.hovered &&
    a.kept === b.kept &&
    a.unsent === b.unsent
  )
}

function emphasisIn({ selected, hovered, kept, unsent }: WorkspaceState): {
  readonly selected: ClaimId | null
  readonly hovered: ClaimId | null
  readonly kept: ReadonlySet<ClaimId> | null
  readonly unsent: ReadonlySet<ClaimId>
} {
  return { selected, hovered, kept, unsent }
}
