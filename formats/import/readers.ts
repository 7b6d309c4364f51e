import type { Reader } from './source-document'

/** Formats with structure of their own. Plain text is what is left. */
export const sourceFormats = ['html', 'markdown', 'docx', 'pdf'] as const
export type SourceFormat = (typeof sourceFormats)[number]

/**
 * The readers, each loaded when its first file comes. They run in the process
 * that reads alone, from the sources as they are: the bundle of the web server leaves them out (decision 210).
 */
export const readers: Readonly<Record<SourceFormat, () => Promise<Reader>>> = {
  docx: async () => (await import(/* turbopackIgnore: true */ './docx/read-docx')).readDocx,
  pdf: async () => (await import(/* turbopackIgnore: true */ './pdf/read-pdf')).readPdf,
  markdown: async () => (await import(/* turbopackIgnore: true */ './markdown/read-markdown')).readMarkdown,
  html: async () => (await import(/* turbopackIgnore: true */ './html/read-html')).readHtml,
}
