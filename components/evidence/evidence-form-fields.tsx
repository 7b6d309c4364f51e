'use client'

import { useId, useMemo } from 'react'
import { Field } from '@/components/shell/field'
import { SelectField } from '@/components/shell/select-field'
import { TextareaField } from '@/components/shell/textarea-field'
import { useWorkspaceState } from '@/components/workspace/workspace-context'
import { layers } from '@/domain/claim/check'
import { proximities, stances } from '@/domain/evidence/evidence'
import { layerWords, proximityWords, stanceWords } from '@/domain/report/report-words'
import type { EvidenceErrors, EvidenceValues } from './evidence-fields'

interface Props {
  readonly values: EvidenceValues
  readonly errors: EvidenceErrors
}

/** Every field of a piece of evidence, what is nearly always written first. */
export function EvidenceFormFields({ values, errors }: Props) {
  const groupList = useId()
  const groups = useGroups()
  return (
    <>
      <Choice legend="Stance" name="stance" options={stances} words={stanceWords} value={values.stance} />
      <div className="pair">
        <Choice
          legend="Source"
          name="proximity"
          options={proximities}
          words={proximityWords}
          value={values.proximity}
        />
        <SelectField label="Bears on" name="layer" defaultValue={values.layer}>
          <option value="">The whole claim</option>
          {layers.map(layer => (
            <option key={layer} value={layer}>
              {layerWords[layer]}
            </option>
          ))}
        </SelectField>
      </div>
      <Field label="Title" name="title" required maxLength={500} defaultValue={values.title} error={errors.title} />
      <Field
        label="Address"
        name="url"
        type="url"
        inputMode="url"
        placeholder="https://"
        maxLength={2_000}
        defaultValue={values.url}
        error={errors.url}
      />
      <div className="pair">
        <Field label="Publisher" name="publisher" maxLength={300} defaultValue={values.publisher} />
        <Field label="Author" name="author" maxLength={300} defaultValue={values.author} />
      </div>
      <div className="pair">
        <Field
          label="Date"
          name="publishedOn"
          placeholder="2019-09-08"
          maxLength={10}
          defaultValue={values.publishedOn}
          error={errors.publishedOn}
        />
        <Field
          label="Place in it"
          name="locator"
          placeholder="p. 4, 02:10"
          maxLength={200}
          defaultValue={values.locator}
        />
      </div>
      <TextareaField
        label="Excerpt"
        hint="The words that bear on the claim. Quoted words are compared with them."
        name="excerpt"
        rows={3}
        maxLength={20_000}
        defaultValue={values.excerpt}
        dir="auto"
      />
      <div className="pair">
        <Field
          label="Origin"
          hint="Items of one origin count once."
          name="independenceGroup"
          list={groupList}
          maxLength={200}
          defaultValue={values.independenceGroup}
        />
        <datalist id={groupList}>
          {groups.map(group => (
            <option key={group} value={group} />
          ))}
        </datalist>
        <Field
          label="Accessed"
          name="accessedOn"
          maxLength={10}
          defaultValue={values.accessedOn}
          error={errors.accessedOn}
        />
      </div>
      <TextareaField label="Note" name="note" rows={2} maxLength={5_000} defaultValue={values.note} dir="auto" />
    </>
  )
}

function Choice<Option extends string>({
  legend,
  name,
  options,
  words,
  value,
}: {
  readonly legend: string
  readonly name: string
  readonly options: readonly Option[]
  readonly words: Readonly<Record<Option, string>>
  readonly value: string
}) {
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      <div>
        {options.map(option => (
          <label key={option}>
            <input type="radio" name={name} value={option} defaultChecked={option === value} />
            <span>{words[option]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

// Origins that were named anywhere in the article: the same wire story stands behind several claims.
function useGroups(): readonly string[] {
  const index = useWorkspaceState(state => state.index)
  return useMemo(() => {
    const named = index.all.flatMap(({ evidence }) => evidence.flatMap(item => item.independenceGroup ?? []))
    return [...new Set(named)].sort().slice(0, 100)
  }, [index])
}
