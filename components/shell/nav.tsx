import Link from 'next/link'
import { type Action, may } from '../../domain/access/access'
import type { Role } from '../../domain/person/person'

const places = [
  { href: '/', name: 'Desk', action: 'article.list' },
  { href: '/people', name: 'People', action: 'person.invite' },
  { href: '/log', name: 'Log', action: 'log.read' },
] as const satisfies readonly { readonly href: string; readonly name: string; readonly action: Action }[]

export type Place = (typeof places)[number]['href'] | '/inbox'

/** The main places of the application that a role leads to. `current` is the one that is open. */
export function Nav({ role, current }: { readonly role: Role; readonly current?: Place }) {
  return (
    <nav className="nav" aria-label="Main">
      {places
        .filter(({ action }) => may(role, action))
        .map(({ href, name }) => (
          <Link key={href} href={href} prefetch={false} aria-current={href === current ? 'page' : undefined}>
            {name}
          </Link>
        ))}
    </nav>
  )
}
