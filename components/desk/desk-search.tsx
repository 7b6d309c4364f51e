'use client'

import Form from 'next/form'
import { useShortcuts } from '../command/keymap'
import { KeysOf } from '../command/keys-of'
import { Icon } from '../shell/icon'
import type { DeskView } from './desk-view'

/** The desk's search. It works without script; `/` goes to it. */
export function DeskSearch({ view }: { readonly view: DeskView }) {
  return (
    <search className="search">
      <Form action="/" scroll={false}>
        <Icon name="search" />
        {/* A new key shows the words of the address again where it changed by a link. */}
        <input
          key={view.q ?? ''}
          className="field"
          id="desk-search"
          type="search"
          name="q"
          defaultValue={view.q}
          maxLength={200}
          aria-label="Search articles by title, author or words in the text"
          placeholder="Title, author or words in the text"
          autoComplete="off"
          aria-keyshortcuts={useShortcuts()('search')?.aria}
        />
        {(['state', 'assignee', 'due'] as const).map(
          name => view[name] && <input key={name} type="hidden" name={name} value={view[name]} />,
        )}
        <KeysOf command="search" />
      </Form>
    </search>
  )
}
