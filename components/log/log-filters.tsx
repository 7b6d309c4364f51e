import Form from 'next/form'
import Link from 'next/link'
import { topics } from '../../domain/event/topic'
import { Field } from '../shell/field'
import { SelectField } from '../shell/select-field'
import { type LogView, logAddress } from './log-view'
import { topicWords } from './topic-words'

interface Named {
  readonly id: string
  readonly name: string
}

/** What the log is asked for. It works without script. */
export function LogFilters({
  view,
  people,
  tokens,
  articleTitle,
}: {
  readonly view: LogView
  readonly people: readonly Named[]
  readonly tokens: readonly Named[]
  /** Of the one article that the log is asked for. */
  readonly articleTitle?: string
}) {
  const { before: _, ...shown } = view
  const isFiltered = Object.keys(shown).length > 0
  return (
    // A new key shows what the address says again where it changed by a link.
    <Form action="/log" scroll={false} className="log-filters" key={logAddress(shown)}>
      <SelectField label="Who" name="who" defaultValue={view.who ?? ''}>
        <option value="">Everybody</option>
        {people.map(option)}
        {tokens.length > 0 && <optgroup label="Tokens">{tokens.map(option)}</optgroup>}
        <option value="terminal">Command line</option>
      </SelectField>
      <SelectField label="What" name="topic" defaultValue={view.topic ?? ''}>
        <option value="">Everything</option>
        {topics.map(topic => (
          <option key={topic} value={topic}>
            {topicWords[topic]}
          </option>
        ))}
      </SelectField>
      <Field label="From" name="from" type="date" defaultValue={view.from} />
      <Field label="To" name="to" type="date" defaultValue={view.to} />
      {view.article && <input type="hidden" name="article" value={view.article} />}
      <button type="submit" className="button">
        Show
      </button>
      {isFiltered && (
        <Link className="link" href="/log" prefetch={false}>
          Show everything
        </Link>
      )}
      {view.article && (
        <p className="log-article">
          Only what happened to {articleTitle ? <b>{articleTitle}</b> : 'an article that is not on the desk any more'}.{' '}
          <Link className="link" href={logAddress({ ...shown, article: undefined })} prefetch={false}>
            All articles
          </Link>
        </p>
      )}
    </Form>
  )
}

function option({ id, name }: Named) {
  return (
    <option key={id} value={id}>
      {name}
    </option>
  )
}
