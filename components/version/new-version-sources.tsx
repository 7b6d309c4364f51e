import type { Person } from '@/domain/person/person'
import { correctionLink } from '../correct/correction-link'
import { PasteBox } from '../import/paste-box'
import { keepPendingCopy } from '../import/pending-copy'
import { Strip } from '../shell/strip'
import { NewVersionBar } from './new-version-bar'
import type { RevisedArticle } from './revised-article'

/** Where a new version comes from: a file, the clipboard, the article's address, or the text as it stands. */
export function NewVersionSources({
  article,
  person,
}: {
  readonly article: RevisedArticle
  readonly person: Pick<Person, 'name' | 'role'>
}) {
  const { id, current, sourceUrl } = article
  return (
    <div className="page">
      <NewVersionBar article={article} person={person} />
      <main className="wrap bring-in">
        <div className="page-head">
          <div>
            <h1>Bring in version {current + 1}</h1>
            <p className="second">
              Paste its words, or drop or choose a file. You will see what happens to each claim before anything is
              saved. Only a few words differ?{' '}
              <a href={`/articles/${id}${correctionLink(null)}`}>Correct them in place</a>.
            </p>
          </div>
        </div>
        {sourceUrl && (
          <p className="again">
            <button
              type="button"
              className="button"
              onClick={() => keepPendingCopy({ kind: 'address', url: sourceUrl })}
            >
              Fetch it again from {new URL(sourceUrl).host}
            </button>
          </p>
        )}
        <PasteBox />
      </main>
      <Strip>
        <span>Version {current} stays as it is</span>
      </Strip>
    </div>
  )
}
