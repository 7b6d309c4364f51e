import { Fragment, type ReactNode } from 'react'

export interface KeyHint {
  /** Each a key cap; a name in words for assistive technology is not needed, the keys are letters and arrows. */
  readonly keys: readonly ReactNode[]
  readonly does: string
  /** Left out where the strip is short of room. */
  readonly isExtra?: boolean
}

/** The keys that work here now, at the end of the strip. */
export function KeyHints({ hints }: { readonly hints: readonly KeyHint[] }) {
  return (
    <ul className="keys" aria-label="Keys">
      {hints.map(({ keys, does, isExtra }) => (
        <li key={does} className={isExtra ? 'extra' : undefined}>
          {keys.map((key, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: key caps never move.
            <Fragment key={position}>{typeof key === 'string' ? <kbd>{key}</kbd> : key}</Fragment>
          ))}{' '}
          {does}
        </li>
      ))}
    </ul>
  )
}
