import type { Instant } from '../../../domain/ids'
import type { Report } from '../../../domain/report/report'
import { dateInWords, instantInWords } from './dates'
import { groupedHash } from './grouped-hash'
import { type Html, html } from './markup'
import { factList, outwardLink } from './parts'
import { standingOf } from './standing'

/** Which text this report is about, so that anybody can tell whether theirs is the one that was checked. */
export function reportIdentity({ article, checkedBy }: Report, at: Instant): Html {
  const { version, original } = article
  const facts = factList([
    ['Article', article.title],
    ['Byline', article.byline],
    ['Publisher', article.publisher],
    ['Published', article.publishedAt && dateInWords(article.publishedAt)],
    ['Address', article.sourceUrl && outwardLink(article.sourceUrl, article.sourceUrl)],
    ['Version', `${standingOf(article)}, of ${instantInWords(version.createdAt)}, by ${version.createdBy.name}`],
    ['Checked by', checkedBy.join(', ')],
    ['Report made', html`<time datetime="${at}">${instantInWords(at)}</time>`],
    ['Text (SHA-256)', html`<span class="hash">${groupedHash(version.sha256)}</span>`],
    ['File as it came', original?.fileName],
    ['File (SHA-256)', original && html`<span class="hash">${groupedHash(original.sha256)}</span>`],
  ])
  return html`<section class="identity part" aria-labelledby="identity-title">
<h2 id="identity-title">The text that was checked</h2>
<div>${facts}</div>
<aside aria-label="How to verify it"><p class="strong">Is yours the same text?</p><p>The hash is of the plain text in UTF-8: its paragraphs in order, one line end between them. If one comma differs, so does the hash.</p></aside>
</section>
`
}

/** What came with the file and is not copy. It was kept, and it is not part of the text. */
export function setAside({ article }: Report): Html | '' {
  if (article.setAside.length === 0 && article.notes.length === 0) return ''
  return html`<section class="set-aside part" aria-labelledby="set-aside-title">
<h2 id="set-aside-title">Set aside</h2>
${
  article.setAside.length > 0
    ? html`<p>This came with the file and is not copy. It was kept, and it is not part of the text.</p>
<ul role="list">${article.setAside.map(({ text, reason }) => html`<li><blockquote dir="auto">${text}</blockquote><p class="made" dir="auto">${reason}</p></li>`)}</ul>`
    : ''
}
${article.notes.length > 0 ? html`<ul role="list" class="import-notes">${article.notes.map(note => html`<li dir="auto">${note}</li>`)}</ul>` : ''}
</section>
`
}
