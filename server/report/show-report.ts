import { DomainError } from '../../domain/errors'
import { seesDiscussion } from '../../domain/note/for-role'
import type { Role } from '../../domain/person/person'
import { makeReport } from '../../domain/report/make-report'
import type { PageBar } from '../../formats/export/html/page-bar'
import { reportPolicy, serialiseRefusalHtml, serialiseReportHtml } from '../../formats/export/report-html'
import type { Context } from '../context'
import { readCheckingFile } from './read-checking-file'

/** A document for the browser, with the content security policy to send it under. */
export interface ShownReport {
  readonly status: 200 | 403 | 404
  readonly policy: string
  readonly body: string
}

type Theme = 'system' | 'light' | 'dark'

const themeWords: Readonly<Record<Theme, string>> = { system: 'as the system', light: 'light', dark: 'dark' }
const themeAfter: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' }

/** The report of an article as the desk's own page, with the ways back and away. */
export async function showReport(context: Context, articleId: string, theme: Theme): Promise<ShownReport> {
  const policy = `${reportPolicy}; frame-ancestors 'none'`
  const chosen = theme === 'system' ? undefined : theme
  try {
    const { article, claims } = await readCheckingFile(context, articleId)
    const page = { at: context.now, theme: chosen, bar: barOf(article.id, theme, context.actor.role) }
    return { status: 200, policy, body: serialiseReportHtml(makeReport(article, claims), page) }
  } catch (error) {
    if (!(error instanceof DomainError) || (error.code !== 'not_found' && error.code !== 'forbidden')) throw error
    return { status: error.code === 'forbidden' ? 403 : 404, policy, body: serialiseRefusalHtml(error.message, chosen) }
  }
}

function barOf(articleId: string, theme: Theme, role: Role): PageBar {
  // Whoever hands it on should know what is in it.
  const recorded = seesDiscussion(role) ? 'Everything recorded, the desk’s discussion too,' : 'Everything recorded,'
  const next = themeAfter[theme]
  const download = (words: string, format: string, title: string) => ({
    words,
    title,
    address: `/api/v1/articles/${articleId}/report?format=${format}`,
  })
  return {
    back: `/articles/${articleId}`,
    theme: { words: `Theme: ${themeWords[theme]}. Change to ${themeWords[next]}`, address: `?theme=${next}` },
    downloads: [
      download('Web page', 'html', 'One file that opens in any browser and asks for nothing'),
      download('JSON', 'json', `${recorded} to be read back by a desk`),
      download('CSV', 'csv', 'A table for a spreadsheet, one row a claim'),
      download('Annotations', 'jsonld', 'W3C Web Annotations, JSON-LD'),
    ],
  }
}
