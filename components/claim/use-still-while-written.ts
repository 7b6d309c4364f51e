'use client'

import { useEffect } from 'react'

const fields = 'input, textarea, select'

/**
 * While a field in it has the focus the card keeps its height: what others write in it meanwhile moves neither the card nor
 * the words under somebody's hands, and is reached by scrolling.
 */
export function useStillWhileWritten(card: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const element = card.current
    if (!element) return
    const isWriting = () => element.contains(document.activeElement) && document.activeElement?.matches(fields)
    const look = () => {
      if (!isWriting()) element.style.maxHeight = ''
      else if (element.style.maxHeight === '') element.style.maxHeight = `${element.offsetHeight}px`
    }
    // Where the focus goes is known only after it left.
    const left = () => setTimeout(look)
    element.addEventListener('focusin', look)
    element.addEventListener('focusout', left)
    look()
    return () => {
      element.removeEventListener('focusin', look)
      element.removeEventListener('focusout', left)
    }
  }, [card])
}
