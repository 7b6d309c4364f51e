import type { ReactNode } from 'react'

/** The bar at the top of every screen: what it is, how far it is, who is here, where to go. */
export function TopBar({ children }: { readonly children: ReactNode }) {
  return <header className="topbar">{children}</header>
}
