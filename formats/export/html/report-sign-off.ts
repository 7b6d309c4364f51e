import type { Report } from '../../../domain/report/report'
import { instantInWords } from './dates'
import { groupedHash } from './grouped-hash'
import { type Html, html } from './markup'
import { factList } from './parts'

/** Who accepted which text with which findings, with both hashes; nothing where nobody did. Spec: report R23. */
export function reportSignOff({ article, checkedBy }: Report): Html | '' {
  const { signOff } = article
  if (!signOff) return ''
  const { version, versionSha256, findingsSha256, by, at } = signOff
  const facts = factList([
    ['Signed by', by.name],
    ['At', html`<time datetime="${at}">${instantInWords(at)}</time>`],
    ['Checked by', checkedBy.join(', ')],
    ['Text (SHA-256)', html`<span class="hash">${groupedHash(versionSha256)}</span>`],
    ['Findings (SHA-256)', html`<span class="hash">${groupedHash(findingsSha256)}</span>`],
  ])
  return html`<section class="identity signoff part" aria-labelledby="signoff-title">
<h2 id="signoff-title">Sign-off</h2>
<div><p class="statement">I have read the findings on version ${version} of this text and accept them.</p>${facts}</div>
<aside aria-label="What the hashes tell"><p class="strong">Is this what was signed?</p><p>One hash is of the text, the other of everything found in it: claims, checks, evidence and review. Both can be computed again from the JSON of this report. If one comma or one finding differs, so does its hash.</p></aside>
</section>
`
}
