import type { Metadata } from 'next'
import Link from 'next/link'
import { ImportScreen } from '../../components/import/import-screen'
import { StatePage } from '../../components/shell/state-page'
import { readImportPeople } from '../../server/articles/read-import-people'
import { pageContext } from '../../server/next/page-context'

export const metadata: Metadata = { title: 'New article' }

export default async function ImportPage() {
  const context = await pageContext('/import')
  const people = await readImportPeople(context)
  if (people) return <ImportScreen people={people} />
  return (
    <StatePage
      title="Articles are brought in by checkers"
      message="Your account reads what is on the desk. Ask an administrator if you should bring articles in."
    >
      <Link className="button primary" href="/">
        Go to the desk
      </Link>
    </StatePage>
  )
}
