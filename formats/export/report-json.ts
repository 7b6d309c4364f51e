import { countTags } from '../../domain/claim/tag'
import type { Instant } from '../../domain/ids'
import type { CheckingFile } from '../../domain/report/checking-file'
import { type DeskJson, schemaVersion } from '../interchange/desk-json-schema'
import { generator } from './generator'

/**
 * The checking file as JSON, in the shapes of the API. `readDeskJson` gives the same article and claims back.
 * Spec: report R40–R44.
 */
export function serialiseReportJson({ article, claims }: CheckingFile, at: Instant): string {
  const file = {
    format: 'tickmark.checking-file',
    schemaVersion,
    generator,
    generatedAt: at,
    offsets: 'utf-16 code units, end exclusive',
    // Counted here, so that a claim made between reading the article and its claims cannot make the file contradict itself.
    article: { ...article, tags: countTags(claims) },
    claims,
  } satisfies Record<keyof DeskJson, unknown>
  return `${JSON.stringify(file, null, 2)}\n`
}
