import { ChooseFile } from './choose-file'
import { LoadDemonstration } from './load-demonstration'
import { PasteText } from './paste-text'

/** The desk before its first article. */
export function EmptyDesk({ canBringIn }: { readonly canBringIn: boolean }) {
  return (
    <section className="empty" aria-labelledby="empty-title">
      <h1 id="empty-title">Nothing on the desk yet</h1>
      {canBringIn ? (
        <>
          <p>Bring in the first article. You see how it was understood before anything is saved.</p>
          <div className="drop">
            <p>Drop a file here, or paste the words or a web address.</p>
            <ChooseFile className="button primary" />
            <PasteText />
          </div>
          <p className="after">
            Text, Markdown, Word, PDF or a web page, up to 25 MB. Or <LoadDemonstration /> to look around.
          </p>
        </>
      ) : (
        <p>When a checker brings an article in, it stands here.</p>
      )}
    </section>
  )
}
