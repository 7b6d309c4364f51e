/** The report on paper: A4, notes kept in the margin, the desk's bar gone, addresses of links spelt out in the sources. */
export const printStyle = `
@page {
  size: A4; margin: 16mm 14mm 18mm;
  @bottom-left { content: 'Checking report'; font: 8pt 'Inter Variable', system-ui, sans-serif; color: #68645b; }
  @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt 'Inter Variable', system-ui, sans-serif; color: #68645b; }
}
@media print {
  html { font-size: 13px; }
  :root { --text-lg: 1.0625rem; --text-lg-line: 1.625rem; --text-xl: 1.1875rem; --text-xl-line: 1.75rem; --text-2xl: 1.25rem; --text-2xl-line: 1.625rem; --text-3xl: 2rem; --text-3xl-line: 2.375rem; }
  body { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .topbar, .skip, .no-print, .notes .more { display: none !important; }
  .report { --note: 52mm; --measure: 122mm; padding: 0; max-width: none; }
  .part { margin-block-start: var(--space-6); }
  .report-head, .copy .row, .identity { column-gap: 7mm; grid-template-columns: minmax(0, 1fr) var(--note); }
  /* The marks stand above their line: the room for them belongs to the row, so that a page break cannot cut them off. */
  .copy .row { break-inside: avoid; padding-block-start: 0.3em; margin-block-start: 0.9rem; }
  .copy .items .row { margin-block-start: 0.25rem; }
  /* A grid is not divided well between pages. */
  .known { break-before: avoid; }
  .finding-of { display: block; padding-block: var(--space-3); }
  .known dl { display: flex; flex-wrap: wrap; gap: 0 var(--space-4); margin-block-start: var(--space-2); }
  .known dl > div { display: flex; gap: var(--space-1); }
  .copy .row.has-heading, .part > h2, .finding-of h3, .finding-of h4, .told > .excerpt { break-after: avoid; }
  .copy p { orphans: 3; widows: 3; }
  .sources tr, .identity, .checks > li, .evidence > li, .set-aside li { break-inside: avoid; }
  .notes, .legend, .known { font-size: 10.5px; line-height: 14px; }
  .legend .sample { font-size: 12px; line-height: 18px; }
  .num { color: #000; }
  a, .link { color: inherit; text-decoration: none; }
}
`
