import type { Instant } from '../../domain/ids'
import type { Report } from '../../domain/report/report'
import { asString, type Html, html } from './html/markup'
import { type PageBar, pageBar } from './html/page-bar'
import { glyphs } from './html/parts'
import { reportCopy } from './html/report-copy'
import { reportFindings } from './html/report-findings'
import { reportHead } from './html/report-head'
import { reportIdentity, setAside } from './html/report-identity'
import { reportSignOff } from './html/report-sign-off'
import { reportSources } from './html/report-sources'
import { styleSheet } from './html/style-sheet'

export interface ReportPageOptions {
  /** When the report was made. */
  readonly at: Instant
  /** Without one the page follows the reader's system. */
  readonly theme?: 'light' | 'dark'
  /** Ways back and away, when the desk itself shows the page; a file to take away has none. */
  readonly bar?: PageBar
}

/** A page that asks for nothing and runs nothing, whatever was written into it: its content security policy. */
export const reportPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"

/**
 * The report as one self-contained HTML document: no script, no request, light and dark, on screen and on A4.
 * Every value is escaped by the template; only http and https addresses become links. Spec: report R10–R19.
 */
export function serialiseReportHtml(report: Report, { at, theme, bar }: ReportPageOptions): string {
  const body = html`<a class="skip" href="#text">Skip to the text</a>
${bar ? pageBar(bar, report) : ''}<main class="report">
${reportHead(report)}${reportCopy(report)}
${reportFindings(report)}${reportSources(report)}${reportSignOff(report)}${setAside(report)}${reportIdentity(report, at)}</main>`
  return documentOf({ title: `Checking report: ${report.article.title}`, theme, body })
}

/** A page in place of a report that cannot be shown: why, in one sentence, and the way back to the desk. */
export function serialiseRefusalHtml(reason: string, theme?: 'light' | 'dark'): string {
  const body = html`<main class="report refusal"><h1>There is no report here</h1><p>${reason}</p><p><a class="link" href="/">Go to the desk</a></p></main>`
  return documentOf({ title: 'There is no report here', theme, body })
}

interface Page {
  readonly title: string
  readonly theme?: 'light' | 'dark'
  readonly body: Html
}

function documentOf({ title, theme, body }: Page): string {
  return asString(html`<!doctype html>
<html lang="en"${theme ? html` data-theme="${theme}"` : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${reportPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<meta name="generator" content="Tickmark">
<title>${title}</title>
<style>${styleSheet}</style>
</head>
<body>
${glyphs}
${body}
</body>
</html>
`)
}
