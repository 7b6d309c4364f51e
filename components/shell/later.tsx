'use client'

import { type ComponentType, type ReactNode, useEffect, useSyncExternalStore } from 'react'
import { LaterPart, type PartState } from './later-part'
import { MissingPart } from './missing-part'
import { notify } from './notices'

/**
 * A component that is loaded when it is first shown, or ahead of that once the page is in use. Until then `meanwhile`
 * stands in its place. Where it does not come the place says so, or a notice where nothing stood there: nothing moves, and
 * everything around it goes on.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = null,
): ComponentType<Props> {
  const part = new LaterPart(load)
  // biome-ignore lint/correctness/noComponentHookFactories: called once for a part, as React.lazy is, and never while rendering.
  return function Later(props: Props) {
    const state = usePart(part)
    const isUnseen = state.kind === 'missing' && meanwhile === null
    useEffect(() => {
      if (isUnseen) notify({ kind: 'problem', message: missing, action: { name: 'Try again', run: () => part.need() } })
    }, [isUnseen])
    if (isUnseen) return null
    if (state.kind === 'missing') return <MissingPart onRetry={() => void part.need()} />
    if (state.kind === 'away') return meanwhile
    const Component = state.loaded
    return <Component {...props} />
  }
}

const missing = 'A part of the page could not be loaded; your work is kept. Try again, or reload the page.'

/** A part that is needed as soon as the component that asks stands on the screen. */
export function usePart<Loaded>(part: LaterPart<Loaded>): PartState<Loaded> {
  useEffect(() => {
    void part.need()
  }, [part])
  return useLoaded(part)
}

/** A part as far as it is there; this alone does not ask for it. */
export function useLoaded<Loaded>(part: LaterPart<Loaded>): PartState<Loaded> {
  return useSyncExternalStore(part.subscribe, part.get, notYet)
}

// The page comes from the server without any of them, and is taken over as it came.
const away = { kind: 'away' } as const
function notYet(): typeof away {
  return away
}
