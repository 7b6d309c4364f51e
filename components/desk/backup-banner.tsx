import { Icon } from '../shell/icon'

/** Says that the last backup failed and why, to those who can do something about it. */
export function BackupBanner({ words, failure }: { readonly words: string; readonly failure: string }) {
  return (
    <section className="banner" aria-label="Backups">
      <Icon name="warning" />
      <p>
        <b className="strong">The last backup failed.</b> {failure} {words}.
      </p>
    </section>
  )
}
