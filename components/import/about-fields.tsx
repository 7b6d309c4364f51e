'use client'

import type { ImportBlock, ImportPreview } from '../../domain/article/import-preview'
import { Field } from '../shell/field'
import { SelectField } from '../shell/select-field'
import { TextareaField } from '../shell/textarea-field'
import type { ImportPeople } from './import-screen'
import { languageChoices } from './language-words'
import type { ImportWork } from './use-import'

/** Title, author, language, due date and checker. A field that nobody touched follows what was understood. */
export function AboutFields({
  work,
  preview,
  people,
}: {
  readonly work: ImportWork
  readonly preview: ImportPreview
  readonly people: ImportPeople
}) {
  const { draft, change } = work
  const { me, checkers } = people
  const usualChecker = checkers.some(({ id }) => id === me.id) ? me.id : ''
  return (
    <>
      <TextareaField
        label="Title on the desk"
        rows={2}
        dir="auto"
        maxLength={500}
        value={draft.title ?? titleIn(work.blocks) ?? preview.details.title}
        // A title is one line.
        onChange={event => change({ title: event.target.value.replace(/\s*\n\s*/g, ' ') })}
      />
      <Field
        label="Author"
        dir="auto"
        maxLength={500}
        autoComplete="off"
        value={draft.author ?? preview.details.byline ?? ''}
        onChange={event => change({ author: event.target.value })}
      />
      <div className="pair">
        <SelectField
          label="Language"
          value={draft.language ?? preview.details.language}
          onChange={event => change({ language: event.target.value })}
        >
          {languageChoices([preview.details.language]).map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label="Checker"
          value={draft.checker ?? usualChecker}
          onChange={event => change({ checker: event.target.value })}
        >
          <option value="">Nobody yet</option>
          {checkers.map(({ id, name }) => (
            <option key={id} value={id}>
              {id === me.id ? `${name} (you)` : name}
            </option>
          ))}
        </SelectField>
      </div>
      <Field
        label="Due"
        type="datetime-local"
        value={draft.due ?? ''}
        onChange={event => change({ due: event.target.value })}
      />
    </>
  )
}

function titleIn(blocks: readonly ImportBlock[]): string | undefined {
  return blocks
    .find(block => block.role === 'title')
    ?.text.replace(/\s+/g, ' ')
    .slice(0, 500)
}
