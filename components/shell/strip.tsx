import type { ReactNode } from 'react'
import { type KeyHint, KeyHints } from './key-hints'

/** The line at the foot: left what is not safe yet, then what is; right the keys that work here now. */
export function Strip({ children, hints = [] }: { readonly children: ReactNode; readonly hints?: readonly KeyHint[] }) {
  return (
    <footer className="strip">
      {children}
      {hints.length > 0 && <KeyHints hints={hints} />}
    </footer>
  )
}
