import { z } from 'zod'
import { anchorStates } from '@/domain/anchor/anchor'
import { changeKinds } from '@/domain/anchor/meaning-guard'
import type { ImportPreview } from '@/domain/article/import-preview'
import type { VersionPreview } from '@/domain/version/version-added'
import { type Corrections, correctionList } from '../import/corrections'
import type { PendingCopy } from '../import/pending-copy'
import { type Looking, previewSchema, sendCopy } from '../import/send-copy'
import type { RevisedArticle } from './revised-article'

/** What a text would come to as a version: it was read, so there is a preview of it. */
export type TextAhead = VersionPreview & { readonly preview: ImportPreview }

const anchorsSchema = z.record(z.enum(anchorStates), z.number())
const aheadSchema = z.object({
  preview: previewSchema,
  anchors: anchorsSchema,
  typographic: z.number(),
  claims: z.array(
    z.object({
      id: z.string(),
      exact: z.string(),
      state: z.enum(anchorStates),
      changes: z.array(z.object({ kind: z.enum(changeKinds), before: z.string(), after: z.string() })).optional(),
      isTypographic: z.boolean().optional(),
    }),
  ),
})
const addedSchema = z.object({ version: z.object({ number: z.number() }), anchors: anchorsSchema })

/** What the copy would come to as a version of the article, and where its claims would stand. Throws CopyRefused. */
export async function previewVersion(
  article: RevisedArticle,
  copy: PendingCopy,
  corrections?: Corrections,
  looking?: Looking,
): Promise<TextAhead> {
  const path = `/articles/${article.id}/versions?dryRun=1`
  return aheadSchema.parse(await sendCopy(copy, path, fieldsOf(article, corrections), looking))
}

/** Saves the copy as the next version; its number. Throws CopyRefused, also where somebody else was first. */
export async function saveVersion(
  article: RevisedArticle,
  copy: PendingCopy,
  said: { readonly corrections: Corrections; readonly reason: string },
): Promise<number> {
  const reason = said.reason.trim()
  const fields = { ...fieldsOf(article, said.corrections), ...(reason ? { reason } : {}) }
  const answer = addedSchema.parse(await sendCopy(copy, `/articles/${article.id}/versions`, fields))
  return answer.version.number
}

// Blocks are told apart by the language that the article has: a version does not change it.
function fieldsOf({ language, current }: RevisedArticle, corrections?: Corrections) {
  const list = corrections ? correctionList(corrections) : []
  return {
    base: current,
    ...(language === 'und' ? {} : { language }),
    ...(list.length > 0 ? { corrections: list } : {}),
  }
}
