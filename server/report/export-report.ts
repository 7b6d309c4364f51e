import { type ExportedReport, exportReport as exported, type ReportFormat } from '../../formats/export/export-report'
import type { Context } from '../context'
import { readCheckingFile } from './read-checking-file'

/** The report of an article as a file to take away. */
export async function exportReport(context: Context, articleId: string, format: ReportFormat): Promise<ExportedReport> {
  return exported(format, await readCheckingFile(context, articleId), context.now)
}
