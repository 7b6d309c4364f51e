import Link from 'next/link'
import { Icon } from './icon'

export function Brand() {
  return (
    <Link className="brand" href="/" prefetch={false}>
      <Icon name="tick" />
      Tickmark
    </Link>
  )
}
