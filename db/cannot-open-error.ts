import { DomainError } from '../domain/errors'

export type CannotOpenReason = 'unwritable' | 'not_a_desk' | 'damaged' | 'newer' | 'busy' | 'missing'

const sentences: Readonly<Record<CannotOpenReason, (path: string) => string>> = {
  unwritable: path =>
    `Tickmark may not write to ${path}. Give it the right to, or choose another data folder with TICKMARK_DATA.`,
  not_a_desk: path => `${path} is not a Tickmark desk. Move it away, or choose another data folder with TICKMARK_DATA.`,
  missing: path => `There is no file at ${path}. Look at the path and try again.`,
  damaged: path => `${path} is damaged. Bring back your last backup with: npm run tickmark -- restore FILE`,
  newer: path => `${path} was made by a newer version of Tickmark. Update Tickmark and start it again.`,
  busy: path => `${path} is in use by another program that does not let go. Stop it and try again.`,
}

/** The desk cannot be opened: why, and the way out, in one sentence. */
export class CannotOpenError extends DomainError {
  constructor(
    readonly reason: CannotOpenReason,
    readonly path: string,
  ) {
    super('unavailable', sentences[reason](path), { reason })
    this.name = 'CannotOpenError'
  }
}
