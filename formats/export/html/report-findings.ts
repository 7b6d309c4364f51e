import type { Check } from '../../../domain/claim/check'
import type { Claim } from '../../../domain/claim/claim'
import type { Tag } from '../../../domain/claim/tag'
import { closingWords } from '../../../domain/report/closing-words'
import type { CitedEvidence, Report, ReportedClaim } from '../../../domain/report/report'
import {
  anchorWords,
  confidenceWords,
  factTypeWords,
  findingWords,
  flagWords,
  layerQuestions,
  layerWords,
  proximityWords,
  reviewWords,
  stanceWords,
  tagWords,
} from '../../../domain/report/report-words'
import { dateInWords, instantInWords } from './dates'
import { directionOf } from './direction'
import { type Html, html } from './markup'
import { factList, outwardLink, tagGlyph } from './parts'

/** Every claim in full: its words, its checks, its evidence, what is known about it. Lost claims come after those in the text, closed ones last. */
export function reportFindings(report: Report): Html | '' {
  const all = [...report.placed, ...report.lost]
  if (all.length === 0) return closedPart(report)
  return html`<section class="findings part" aria-labelledby="findings-title">
<h2 id="findings-title">Claim by claim</h2>
${all.map(claim => findingOf(claim, report))}</section>
${closedPart(report)}`
}

function findingOf({ number, claim, evidence, evidenceCount, block }: ReportedClaim, { article }: Report): Html {
  const lang = block?.lang ?? article.language
  const title = html`<span class="n">${number}</span> ${tagGlyph(claim.tag)} <span class="tag-word">${tagWords[claim.tag]}</span>`
  return html`<article class="finding-of" id="c${number}" data-tag="${claim.tag}" aria-labelledby="c${number}-title">
<div class="told">
<h3 id="c${number}-title"><span class="visually-hidden">Claim </span>${title}</h3>
<blockquote class="excerpt" lang="${lang}" dir="${directionOf(lang)}">${claim.anchor.exact}</blockquote>
${checksPiece(claim)}${evidenceSection({ evidence, evidenceCount })}
</div>
<div class="known">${knownFacts(claim)}${block ? html`<p><a class="link no-print" href="#r${number}">Claim ${number} in the text</a></p>` : html`<p>These words no longer stand in this version.</p>`}</div>
</article>
`
}

function checksPiece({ checks, formerChecks }: Pick<Claim, 'checks' | 'formerChecks'>): Html {
  // What was found on other words is no finding on these.
  if (checks.length === 0 && formerChecks.length > 0)
    return html`<p class="quiet">Its words changed in a new version; it has not been checked again.</p>`
  if (checks.length === 0) return html`<p class="quiet">Not checked yet.</p>`
  return html`<ul class="checks" role="list">${checks.map(checkPiece)}</ul>`
}

function evidenceSection({ evidence, evidenceCount }: Pick<ReportedClaim, 'evidence' | 'evidenceCount'>): Html {
  if (evidence.length === 0) return html`<p class="quiet">${evidenceCount}.</p>`
  return html`<h4>Evidence: ${evidenceCount}</h4><ul class="evidence" role="list">${evidence.map(evidencePiece)}</ul>`
}

function closedPart({ closed, article }: Report): Html | '' {
  if (closed.length === 0) return ''
  return html`<section class="findings part" aria-labelledby="closed-title">
<h2 id="closed-title">Closed claims</h2>
<p class="quiet">These claims need no more work: the text was corrected, or the desk let them go. They count for none of the tags.</p>
${closed.map(claim => closedPiece(claim, article.language))}</section>
`
}

function closedPiece({ number, claim, evidence, evidenceCount }: ReportedClaim, lang: string): Html | '' {
  const { closing, checks, formerChecks } = claim
  if (!closing) return ''
  const { before, after, by, at } = closing
  const found = checks.length > 0 ? checks : formerChecks
  return html`<article class="finding-of" id="c${number}" aria-labelledby="c${number}-title">
<div class="told">
<h3 id="c${number}-title"><span class="visually-hidden">Claim </span><span class="n">${number}</span> <span dir="auto">${closingWords(closing)}</span></h3>
${wordings(before, after, lang)}
<p class="made"><bdi>${by.name}</bdi>, <time datetime="${at}">${instantInWords(at)}</time></p>
${found.length > 0 ? html`<p class="quiet">Found on the words before:</p>${checksPiece({ checks: found, formerChecks: [] })}` : ''}${evidence.length > 0 ? evidenceSection({ evidence, evidenceCount }) : ''}
</div>
<div class="known">${knownFacts(claim)}</div>
</article>
`
}

function wordings(before: string, after: string | undefined, lang: string): Html {
  const quote = (words: string) =>
    html`<blockquote class="excerpt" lang="${lang}" dir="${directionOf(lang)}">${words}</blockquote>`
  if (after === before) return quote(before)
  return html`<p class="wording">It read:</p>${quote(before)}${after === undefined ? html`<p class="wording">These words are gone.</p>` : html`<p class="wording">It reads now:</p>${quote(after)}`}`
}

// The sign beside one finding: what it would mean for the tag if it were the only question.
function toneOf({ layer, finding }: Pick<Check, 'layer' | 'finding'>): Tag {
  if (finding === 'disputed' || finding === 'refuted' || finding === 'unsupported') return 'disputed'
  if (finding === 'unverifiable' || finding === 'opinion') return 'open'
  return layer === 'attribution' ? 'attributed' : 'verified'
}

function checkPiece({ layer, finding, reason, proposal, confidence, by, at }: Check): Html {
  const tone = toneOf({ layer, finding })
  return html`<li><p><b>${layerWords[layer]}</b> <span class="quiet">${layerQuestions[layer]}</span> <span class="finding" data-tag="${tone}">${tagGlyph(tone)} ${findingWords[finding]}</span>${confidence ? html` <span class="quiet">${confidenceWords[confidence]}</span>` : ''}</p>
${reason ? html`<p class="reason" dir="auto">${reason}</p>` : ''}${proposal ? html`<p class="reason">Should read: <q dir="auto">${proposal}</q></p>` : ''}<p class="made"><bdi>${by.name}</bdi>, <time datetime="${at}">${instantInWords(at)}</time></p></li>`
}

function knownFacts({
  claimant,
  reportedBy,
  factType,
  flags,
  review,
  anchor,
  createdBy,
}: ReportedClaim['claim']): Html {
  const reviewed = review.by
    ? html`${reviewWords[review.state]} by ${review.by.name}${review.at ? html`, <time datetime="${review.at}">${instantInWords(review.at)}</time>` : ''}${review.reason ? html`: ${review.reason}` : ''}`
    : reviewWords[review.state]
  return factList([
    ['Claimant', claimant],
    ['Reported by', reportedBy],
    ['Fact type', factType && factTypeWords[factType]],
    ['Flags', flags.map(flag => flagWords[flag]).join(', ')],
    ['Review', reviewed],
    [
      'Place',
      anchor.isTypographic
        ? 'Only typography changed'
        : anchor.state === 'exact'
          ? undefined
          : anchorWords[anchor.state],
    ],
    ['Marked by', createdBy.name],
  ])
}

function evidencePiece({ evidence, source }: CitedEvidence): Html {
  const { stance, proximity, layer, title, author, publisher, publishedOn, url, locator, excerpt, note } = evidence
  const cited = [author, publisher, publishedOn && dateInWords(publishedOn), locator].filter(part => part !== undefined)
  return html`<li data-stance="${stance}"><p><a class="label" href="#${source.label}">${source.label}</a> <b>${stanceWords[stance]}</b>. ${proximityWords[proximity]}${layer ? ` for the ${layer}` : ''}. <span dir="auto">${outwardLink(url, title)}</span>${cited.map(part => html`, <bdi>${part}</bdi>`)}${evidence.accessedOn ? `. Seen ${dateInWords(evidence.accessedOn)}` : ''}.</p>
${excerpt ? html`<blockquote class="excerpt" dir="auto">${excerpt}</blockquote>` : ''}${note ? html`<p class="reason" dir="auto">${note}</p>` : ''}${evidence.independenceGroup ? html`<p class="made">Origin: <bdi>${evidence.independenceGroup}</bdi></p>` : ''}</li>`
}
