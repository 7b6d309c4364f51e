import type { Report, Source } from '../../../domain/report/report'
import { dateInWords } from './dates'
import { type Html, html } from './markup'
import { outwardLink } from './parts'

/** The table of sources, each once. */
export function reportSources({ sources }: Report): Html | '' {
  if (sources.length === 0) return ''
  return html`<section class="sources part" aria-labelledby="sources-title">
<h2 id="sources-title">Sources</h2>
<table>
<thead><tr><th scope="col">No.</th><th scope="col">Source</th><th scope="col">Kind</th><th scope="col">Published</th><th scope="col">Seen</th></tr></thead>
<tbody>${sources.map(sourceRow)}</tbody>
</table>
</section>
`
}

function sourceRow(source: Source): Html {
  const { label, title, author, publisher, publishedOn, url, accessedOn } = source
  const makers = [author, publisher].filter(maker => maker !== undefined)
  return html`<tr id="${label}"><th scope="row">${label}</th><td><span dir="auto">${outwardLink(url, title)}</span>${makers.length > 0 ? html`<small dir="auto">${makers.join(', ')}</small>` : ''}${url ? html`<small class="address" dir="ltr">${url}</small>` : ''}</td><td>${kindOf(source)}</td><td>${publishedOn ? dateInWords(publishedOn) : html`<span class="quiet">Not dated</span>`}</td><td>${accessedOn.length > 0 ? accessedOn.map(dateInWords).join('; ') : html`<span class="quiet">Not noted</span>`}</td></tr>
`
}

function kindOf({ primaryFor, secondaryFor }: Source): Html {
  const kinds = [
    ...(primaryFor.length > 0 ? [html`Primary for ${claimLinks(primaryFor)}`] : []),
    ...(secondaryFor.length > 0 ? [html`Secondary for ${claimLinks(secondaryFor)}`] : []),
  ]
  return html`${kinds.map((kind, i) => html`${i > 0 ? html`<br>` : ''}${kind}`)}`
}

function claimLinks(numbers: readonly number[]): Html {
  return html`${numbers.map((number, i) => html`${i > 0 ? ', ' : ''}<a href="#c${number}" aria-label="claim ${number}">${number}</a>`)}`
}
