import type { Person } from '../../domain/person/person'
import { ImportTopBar } from './import-top-bar'
import { PasteBox } from './paste-box'

/** Nothing was handed over, or a reload lost it: bring copy in from here. */
export function NothingYet({ person }: { readonly person: Pick<Person, 'name' | 'role'> }) {
  return (
    <div className="page">
      <ImportTopBar person={person} name="New article" />
      <main className="wrap bring-in">
        <div className="page-head">
          <div>
            <h1>Bring an article in</h1>
            <p className="second">
              Paste its words or its web address, or drop or choose a file: text, Markdown, Word, PDF or a saved page.
              You will see how it is understood before anything is saved.
            </p>
          </div>
        </div>
        <PasteBox />
      </main>
    </div>
  )
}
