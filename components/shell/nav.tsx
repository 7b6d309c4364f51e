import Link from 'next/link'

const places = [{ href: '/', name: 'Desk' }] as const

export type Place = (typeof places)[number]['href']

/** The main places of the application. `current` is the one that is open. */
export function Nav({ current }: { readonly current?: Place }) {
  return (
    <nav className="nav" aria-label="Main">
      {places.map(({ href, name }) => (
        <Link key={href} href={href} prefetch={false} aria-current={href === current ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  )
}
