import type { ReactNode } from 'react'

/** A picture on a 16 px grid with a 1.4 px pen: always hidden from assistive technology, so whatever holds it needs a name of its own. */
export function Drawing({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      className="i"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  )
}
