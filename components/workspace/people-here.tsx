'use client'

import { useSyncExternalStore } from 'react'
import type { ArticleLive, PersonHere } from '@/components/api/article-live'
import { Avatar } from '@/components/shell/avatar'
import type { PersonRef } from '@/domain/person/person'
import { useWorkspace } from './workspace-context'

const most = 5
const nobody: readonly PersonHere[] = []

/** Who else has the article open, oneself first. Nothing while one is alone. */
export function PeopleHere({ live }: { readonly live: ArticleLive }) {
  const { me } = useWorkspace().options
  const others = useOthersHere(live, me)
  if (others.length === 0) return null
  const shown = others.slice(0, most)
  const names = ['you', ...others.map(({ name }) => name)].join(', ')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in.
    <div className="avatars wide" role="group" aria-label={`Here now: ${names}`}>
      <Avatar name={me.name} isHere />
      {shown.map(({ id, name }) => (
        <Avatar key={id} name={name} />
      ))}
      {others.length > most && <span className="quiet">+{others.length - most}</span>}
    </div>
  )
}

export function useOthersHere(live: ArticleLive, me: PersonRef): readonly PersonHere[] {
  const people = useSyncExternalStore(live.subscribe, live.people, () => nobody)
  return people.filter(({ id }) => id !== me.id)
}
