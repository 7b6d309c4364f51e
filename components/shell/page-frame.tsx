import type { ReactNode } from 'react'
import type { Person } from '../../domain/person/person'
import type { Place } from './nav'
import { PageTopBar } from './page-top-bar'
import { Strip } from './strip'

/** A page with its heading, the bar above and the strip below. `actions` stand beside the heading. */
export function PageFrame({
  title,
  person,
  current,
  actions,
  strip = 'All saved',
  children,
}: {
  readonly title: string
  readonly person: Pick<Person, 'name' | 'role'>
  readonly current?: Place
  readonly actions?: ReactNode
  readonly strip?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <div className="page">
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <PageTopBar person={person} current={current} />
      <main id="main" tabIndex={-1}>
        <div className="wrap">
          <div className="page-head">
            <h1>{title}</h1>
            <span className="spacer" />
            {actions}
          </div>
          {children}
        </div>
      </main>
      <Strip>
        <span>{strip}</span>
      </Strip>
    </div>
  )
}
