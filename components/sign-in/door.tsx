import type { ReactNode } from 'react'
import { Brand } from '../shell/brand'
import { ThemeToggle } from '../shell/theme-toggle'

/** The page before the desk: one column on quiet paper, beside a few words of claims as the desk draws them. */
export function Door({
  title,
  lead,
  children,
}: {
  readonly title: string
  readonly lead: ReactNode
  readonly children?: ReactNode
}) {
  return (
    <div className="door">
      <header>
        <Brand />
        <ThemeToggle />
      </header>
      <main>
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
        {children}
      </main>
      <DoorPicture />
    </div>
  )
}

// A sample of what waits inside. It says nothing that the form does not, so assistive technology passes it by.
function DoorPicture() {
  return (
    <aside className="door-picture" aria-hidden="true">
      <p className="copy">
        <span className="claim" data-tag="verified" data-begin data-end>
          The bridge opened in May
        </span>{' '}
        and, the mayor said,{' '}
        <span className="claim" data-tag="attributed" data-begin data-end>
          nobody was asked to pay for it twice
        </span>
        . It is{' '}
        <span className="claim" data-tag="disputed" data-begin data-end>
          the longest in the province
        </span>
        , and{' '}
        <span className="claim" data-tag="open" data-begin data-end>
          nine thousand people cross it
        </span>{' '}
        before breakfast.
      </p>
    </aside>
  )
}
