import type { Tag } from '../../../domain/claim/tag'
import type { Report } from '../../../domain/report/report'
import { tagMeanings, tagWords } from '../../../domain/report/report-words'
import { type Html, html } from './markup'
import { tagGlyph } from './parts'
import { standingOf } from './standing'

/** Tags in the order in which the bar and the legend show them. */
const shownTags: readonly Tag[] = ['verified', 'disputed', 'attributed', 'open']

/** Title, summary in words, bar of tags and legend. */
export function reportHead(report: Report): Html {
  return html`<header class="report-head">
<div class="kind"><h1>Checking report</h1><p>${standingOf(report.article)}</p></div>
<section aria-labelledby="summary-title"><h2 id="summary-title">Summary</h2><p class="summary">${report.summary}</p>${tagBar(report)}</section>
<section aria-labelledby="legend-title"><h2 id="legend-title">How to read it</h2><ul class="legend" role="list">${shownTags.map(tag => legendEntry(tag, report))}</ul></section>
</header>
`
}

function tagBar({ counts }: Report): Html | '' {
  const present = shownTags.filter(tag => counts[tag] > 0)
  if (present.length === 0) return ''
  const label = shownTags.map(tag => `${counts[tag]} ${tag}`).join(', ')
  return html`<div class="tally"><div class="bar" role="img" aria-label="${label}">${present.map(tag => html`<span data-tag="${tag}" style="--n:${counts[tag]}"></span>`)}</div>
<ul class="counts" role="list">${shownTags.map(tag => html`<li data-tag="${tag}"${counts[tag] === 0 ? html` data-zero` : ''}>${tagGlyph(tag)}<span class="visually-hidden">${tagWords[tag]} </span>${counts[tag]}</li>`)}</ul></div>`
}

function legendEntry(tag: Tag, { counts }: Report): Html {
  return html`<li><span class="sample" aria-hidden="true"><mark class="claim" data-tag="${tag}" data-begin data-end>as it is</mark></span><span>${tagGlyph(tag)} ${tagWords[tag]}: ${tagMeanings[tag]}${counts[tag] === 0 ? '. None here' : ''}</span></li>`
}
