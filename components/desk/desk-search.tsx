import Form from 'next/form'
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
          aria-label="Search articles by title or author"
          placeholder="Title or author"
          autoComplete="off"
          aria-keyshortcuts="/"
        />
        {view.state && <input type="hidden" name="state" value={view.state} />}
        <kbd>/</kbd>
      </Form>
    </search>
  )
}
