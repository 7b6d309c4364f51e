'use client'

import { useRouter } from 'next/navigation'
import { useContext, useRef } from 'react'
import { acceptedFiles } from './accepted-files'
import { bringInFiles } from './bring-in'
import { PreviewPlace } from './preview-place'

/** A button that opens the machine's own file chooser. */
export function ChooseFile({ className = 'button plain' }: { readonly className?: string }) {
  const router = useRouter()
  const preview = useContext(PreviewPlace)
  const input = useRef<HTMLInputElement>(null)

  function chosen() {
    const files = [...(input.current?.files ?? [])]
    // The same file can be chosen again after coming back.
    if (input.current) input.current.value = ''
    if (files.length > 0) bringInFiles(files, () => router.push(preview))
  }

  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        Choose a file
      </button>
      <input ref={input} type="file" accept={acceptedFiles} aria-label="Text file" hidden onChange={chosen} />
    </>
  )
}
