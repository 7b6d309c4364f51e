'use client'

import { useRouter } from 'next/navigation'
import { useContext, useEffect, useState } from 'react'
import { bringInFiles, bringInPasted } from './bring-in'
import { PreviewPlace } from './preview-place'

/** The whole page takes a dropped file or dropped words, and words pasted outside a field. */
export function DropAnywhere() {
  const router = useRouter()
  const preview = useContext(PreviewPlace)
  const [isOver, setIsOver] = useState(false)

  useEffect(() => {
    const go = () => router.push(preview)
    const stop = new AbortController()
    const on = { signal: stop.signal }
    // Enter and leave come for every element under the pointer; over comes all the time and only needs to be allowed.
    document.addEventListener('dragover', event => allow(event, setIsOver), on)
    document.addEventListener('dragleave', event => event.relatedTarget === null && setIsOver(false), on)
    document.addEventListener('dragend', () => setIsOver(false), on)
    document.addEventListener('drop', event => takeDrop(event, go, setIsOver), on)
    document.addEventListener('paste', event => takePaste(event, go), on)
    return () => stop.abort()
  }, [router, preview])

  return isOver ? (
    <div className="drop-veil" aria-hidden="true">
      <p>Drop it to see how it is understood. Nothing is saved yet.</p>
    </div>
  ) : null
}

function allow(event: DragEvent, setIsOver: (isOver: boolean) => void): void {
  if (!carriesCopy(event)) return
  event.preventDefault()
  if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
  setIsOver(true)
}

function takeDrop(event: DragEvent, go: () => void, setIsOver: (isOver: boolean) => void): void {
  setIsOver(false)
  if (!carriesCopy(event) || !event.dataTransfer) return
  event.preventDefault()
  const { files, types } = event.dataTransfer
  if (types.includes('Files')) bringInFiles([...files], go)
  else bringInPasted(pastedIn(event.dataTransfer), go)
}

function takePaste(event: ClipboardEvent, go: () => void): void {
  if (isField(event.target) || document.querySelector('dialog[open]') || !event.clipboardData) return
  const { files, types } = event.clipboardData
  event.preventDefault()
  // Office puts a picture of the words beside them.
  if (files.length > 0 && !types.includes('text/plain')) bringInFiles([...files], go)
  else bringInPasted(pastedIn(event.clipboardData), go)
}

function pastedIn(data: DataTransfer) {
  return { text: data.getData('text/plain'), html: data.getData('text/html') }
}

// Words dragged within a field stay that field's business; a link of the page dragged by accident is not copy.
function carriesCopy(event: DragEvent): boolean {
  const types = event.dataTransfer?.types ?? []
  if (isField(event.target)) return false
  return types.includes('Files') || (types.includes('text/plain') && !types.includes('text/uri-list'))
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable="true"]')
}
