'use client'

import './zod-without-eval'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState, useSyncExternalStore } from 'react'
import type { Person } from '../../domain/person/person'
import { DropAnywhere } from '../desk/drop-anywhere'
import { ImportWork } from './import-work'
import { NothingYet } from './nothing-yet'
import { pendingCopy, watchPendingCopy } from './pending-copy'

/** Who looks at an import, and who it can be given to. */
export interface ImportPeople {
  readonly me: Pick<Person, 'id' | 'name' | 'role'>
  readonly checkers: readonly Pick<Person, 'id' | 'name'>[]
}

const nothing = () => undefined

/** The import preview: a paste box until there is copy, then what was understood of it. */
export function ImportScreen({ people }: { readonly people: ImportPeople }) {
  const copy = useSyncExternalStore(watchPendingCopy, pendingCopy, nothing)
  // The bytes do not change while they are looked at: nothing is ever asked for again by itself.
  const [client] = useState(
    () => new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } } }),
  )
  const [key, setKey] = useState<{ copy: typeof copy; number: number }>({ copy, number: 0 })
  if (key.copy !== copy) setKey({ copy, number: key.number + 1 })
  return (
    <QueryClientProvider client={client}>
      {copy ? <ImportWork key={key.number} copy={copy} people={people} /> : <NothingYet person={people.me} />}
      <DropAnywhere />
    </QueryClientProvider>
  )
}
