import type { Version } from '../../domain/article/article'
import { DomainError } from '../../domain/errors'
import { compareTexts } from '../../domain/version/compare-texts'
import { differencesIn } from '../../domain/version/differences'
import type { TextPiece } from '../../domain/version/text-piece'
import { authorised } from '../authorised'
import type { Context } from '../context'
import { type OffThreadOptions, offThread } from '../reading/off-thread'

/** Two versions of an article, word by word. */
export interface VersionsCompared {
  readonly from: Version
  readonly to: Version
  readonly pieces: readonly TextPiece[]
  /** How many places differ. */
  readonly differences: number
}

/** Characters of both texts that are compared where they are: sooner done than sent. */
const mostOnThread = 60_000

/** Compares any two versions of an article, in either order. */
export async function compareVersions(
  context: Context,
  { id, from, to }: { readonly id: string; readonly from: number; readonly to: number },
  options: OffThreadOptions = {},
): Promise<VersionsCompared> {
  await authorised(context, 'article.read', id)
  const [old, now] = await Promise.all([versionThere(context, id, from), versionThere(context, id, to)])
  const pieces = await compared(old, now, options)
  return { from: old, to: now, pieces, differences: differencesIn(pieces, old.text, now.text).list.length }
}

async function compared(from: Version, to: Version, options: OffThreadOptions): Promise<readonly TextPiece[]> {
  const size = from.text.length + to.text.length
  if (size <= mostOnThread) return compareTexts(from, to)
  const read = ({ number, text, blocks }: Version) => ({ number, text, blocks })
  return offThread('compare', { from: read(from), to: read(to) }, size, options)
}

async function versionThere({ store }: Context, id: string, number: number): Promise<Version> {
  const version = await store.version(id, number)
  if (version) return version
  throw new DomainError('not_found', `This article has no version ${number}. Choose one from its list of versions.`)
}
