import type { Report } from '../../../domain/report/report'
import { type Html, html } from './markup'
import { icon } from './parts'
import { standingOf } from './standing'

/** Where the desk's own report page leads. Addresses are paths on the desk. */
export interface PageBar {
  readonly back: string
  /** Changes the theme: in words what it is and what it becomes, and where that is done. */
  readonly theme: { readonly words: string; readonly address: string }
  readonly downloads: readonly { readonly words: string; readonly address: string; readonly title: string }[]
}

/** The bar over the report on the desk; it is not printed. */
export function pageBar({ back, theme, downloads }: PageBar, { article }: Report): Html {
  return html`<header class="topbar"><a class="back" href="${back}">${icon('back')}Article</a>
<span class="brand">${icon('tick')}Checking report</span><span class="quiet hide-narrow">${standingOf(article)}</span><span class="spacer"></span>
<span class="quiet hide-narrow print-hint">Print with <kbd>Ctrl P</kbd> or <kbd>⌘ P</kbd></span>
<a class="icon-button" href="${theme.address}" aria-label="${theme.words}" title="${theme.words}">${icon('theme')}</a>
<nav class="takeaway" aria-label="Take the report away">${downloads.map(({ words, address, title }) => html`<a class="button" href="${address}" title="${title}" download>${words}</a>`)}</nav></header>
`
}
