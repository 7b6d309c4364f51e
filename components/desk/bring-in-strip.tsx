import { ChooseFile } from './choose-file'

/** The dashed line at the foot that says where files can be dropped. */
export function BringInStrip() {
  return (
    <section className="drop" aria-label="Bring an article in">
      <p>Drop a file anywhere on this page, or paste the words or a web address.</p>
      <ChooseFile />
    </section>
  )
}
