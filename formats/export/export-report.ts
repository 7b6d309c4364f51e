import { assertNever } from '../../domain/assert-never'
import type { Instant } from '../../domain/ids'
import type { CheckingFile } from '../../domain/report/checking-file'
import { makeReport } from '../../domain/report/make-report'
import { serialiseWebAnnotations } from '../interchange/web-annotation'
import { fileNameOf } from './file-name'
import { serialiseReportCsv } from './report-csv'
import { serialiseReportHtml } from './report-html'
import { serialiseReportJson } from './report-json'

export const reportFormats = ['html', 'json', 'jsonld', 'csv'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** A report as a file to take away. `body` is text to be sent as UTF-8 (a table begins with its byte order mark). */
export interface ExportedReport {
  readonly fileName: string
  /** With its parameters, for `Content-Type`. */
  readonly mediaType: string
  readonly body: string
}

const mediaTypes: Readonly<Record<ReportFormat, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  // The profile is what the Web Annotation Protocol, §3.2, asks a server to say.
  jsonld: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  csv: 'text/csv; charset=utf-8; header=present',
}

/** The report of an article in one format, made at `at`. */
export function exportReport(format: ReportFormat, file: CheckingFile, at: Instant): ExportedReport {
  return {
    fileName: fileNameOf(file.article.title, format),
    mediaType: mediaTypes[format],
    body: serialise(format, file, at),
  }
}

function serialise(format: ReportFormat, file: CheckingFile, at: Instant): string {
  switch (format) {
    case 'html':
      return serialiseReportHtml(makeReport(file.article, file.claims), { at })
    case 'json':
      return serialiseReportJson(file, at)
    case 'jsonld':
      return serialiseWebAnnotations(file, at)
    case 'csv':
      return serialiseReportCsv(makeReport(file.article, file.claims))
    default:
      return assertNever(format)
  }
}
