import type { ReactNode } from 'react'
import { Tick } from './tick'
import { TopBar } from './top-bar'

/** A whole page that says one thing, such as that nothing is here, with the way on as children. */
export function StatePage({
  title,
  message,
  children,
}: {
  readonly title: string
  readonly message: ReactNode
  readonly children?: ReactNode
}) {
  return (
    <div className="page">
      <TopBar>
        {/* A whole new page: whatever broke this one is left behind. */}
        <a className="brand" href="/">
          <Tick />
          Tickmark
        </a>
      </TopBar>
      <main className="state-page">
        <h1>{title}</h1>
        <p>{message}</p>
        <div className="ways">{children}</div>
      </main>
    </div>
  )
}
