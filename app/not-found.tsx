import type { Metadata } from 'next'
import Link from 'next/link'
import { StatePage } from '../components/shell/state-page'

export const metadata: Metadata = { title: 'Not there' }

export default function NotFound() {
  return (
    <StatePage
      title="There is nothing at this address"
      message="It was taken off the desk, or the address has a slip in it."
    >
      <Link className="button primary" href="/" prefetch={false}>
        Go to the desk
      </Link>
    </StatePage>
  )
}
