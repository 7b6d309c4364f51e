'use client'

import { Fragment, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Said } from './corrections'
import { drawnBlocks } from './drawn-blocks'
import { ImportBlockRow } from './import-block-row'
import { ImportTable } from './import-table'
import { showBlockEvent } from './show-block'
import type { ImportWork } from './use-import'

// So many blocks are on the page at first, and come with each press; a book stays quick.
const step = 400
const long = 100

/** The blocks as they will read, each with its role beside it. */
export function ImportBlocks({ work, language }: { readonly work: ImportWork; readonly language: string }) {
  const [shown, setShown] = useState(step)
  // One function for all rows, so that a correction draws one row again and not every one.
  const latest = useRef(work.correct)
  useEffect(() => {
    latest.current = work.correct
  })
  const [say] = useState(() => (index: number, says: Said) => latest.current(index, says))

  useEffect(() => {
    function show(event: Event) {
      if (!(event instanceof CustomEvent) || typeof event.detail !== 'number') return
      const index = event.detail
      flushSync(() => setShown(before => Math.max(before, index + 1)))
      const block = document.querySelector<HTMLElement>(`[data-block="${index}"]`)
      block?.focus({ preventScroll: true })
      block?.scrollIntoView({ block: 'nearest' })
    }
    document.addEventListener(showBlockEvent, show)
    return () => document.removeEventListener(showBlockEvent, show)
  }, [])

  const drawn = useMemo(() => drawnBlocks(work.blocks, shown), [work.blocks, shown])
  const left = work.blocks.length - shown
  return (
    <section
      className="blocks"
      id="blocks"
      data-long={work.blocks.length > long ? '' : undefined}
      tabIndex={-1}
      aria-label="Recognised blocks"
    >
      {drawn.map(piece => (
        <Fragment key={piece.index}>
          {piece.page !== undefined && <p className="page-mark">Page {piece.page.toLocaleString('en')}</p>}
          {piece.kind === 'table' ? (
            <ImportTable cells={piece.cells} />
          ) : (
            <ImportBlockRow index={piece.index} block={piece.block} language={language} say={say} />
          )}
        </Fragment>
      ))}
      {left > 0 && (
        <button type="button" className="button more-blocks" onClick={() => setShown(shown + step)}>
          Show {Math.min(step, left).toLocaleString('en')} more of {work.blocks.length.toLocaleString('en')} blocks
        </button>
      )}
    </section>
  )
}
