/** The report on a screen: one paper, hairlines, the text first. Values come from the tokens. */
export const screenStyle = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block: var(--space-8) var(--space-5); }
body { margin: 0; background: var(--paper); color: var(--ink); font: var(--weight-regular) var(--ui-sm)/var(--ui-sm-line) var(--font-ui); font-optical-sizing: auto; -webkit-font-smoothing: antialiased; }
h1, h2, h3, h4, p, ol, ul, dl, dd, blockquote { margin: 0; }
h1, h2, h3, h4 { font: inherit; }
ol, ul { padding: 0; list-style: none; }
a { color: inherit; }
table { border-collapse: collapse; }
::selection { background: var(--you-tint); }
:focus-visible { outline: 2px solid var(--you-line); outline-offset: 2px; border-radius: var(--radius-sm); }
time, .counts, .num { font-variant-numeric: tabular-nums; }
.i { width: 1rem; height: 1rem; flex: none; display: block; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: fixed; inset-block-start: var(--space-1); inset-inline-start: var(--space-1); z-index: 2; padding: var(--space-2) var(--space-3); background: var(--ink); color: var(--paper); border-radius: var(--radius-md); transform: translateY(-200%); }
.skip:focus { transform: none; }
.quiet { color: var(--ink-3); }
.strong { font-weight: var(--weight-strong); }
.link { color: var(--you); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.2em; overflow-wrap: anywhere; }
.link:hover { text-decoration-thickness: 2px; }

/* Tags: one attribute sets the family, everything below reads it. */
[data-tag='verified'] { --tag-ink: var(--verified-ink); --tag-line: var(--verified-line); --tag-tint: var(--verified-tint); --tag-strong: var(--verified-tint-strong); --tag-mark: var(--mark-verified); --tag-style: solid; }
[data-tag='disputed'] { --tag-ink: var(--disputed-ink); --tag-line: var(--disputed-line); --tag-tint: var(--disputed-tint); --tag-strong: var(--disputed-tint-strong); --tag-mark: var(--mark-disputed); --tag-style: wavy; }
[data-tag='attributed'] { --tag-ink: var(--attributed-ink); --tag-line: var(--attributed-line); --tag-tint: var(--attributed-tint); --tag-strong: var(--attributed-tint-strong); --tag-mark: var(--mark-attributed); --tag-style: dotted; }
[data-tag='open'] { --tag-ink: var(--open-ink); --tag-line: var(--open-line); --tag-tint: var(--open-tint); --tag-strong: var(--open-tint-strong); --tag-mark: var(--mark-open); --tag-style: dashed; }
.glyph { width: 0.75rem; height: 0.75rem; flex: none; color: var(--tag-ink); display: inline-block; vertical-align: -0.0625rem; }
.bar { display: flex; gap: 2px; height: 8px; width: 100%; }
.bar > span { flex: var(--n) 1 0; min-width: 5px; border-radius: 1px; position: relative; background: var(--tag-strong); overflow: hidden; }
.bar > [data-tag='verified'] { background: var(--tag-line); }
.bar > [data-tag='disputed']::after, .bar > [data-tag='attributed']::after { content: ''; position: absolute; inset: 0; background: var(--tag-line); mask: var(--texture-disputed) 0 0 / 6px 8px round; }
.bar > [data-tag='attributed']::after { mask-image: var(--texture-attributed); }
.bar > [data-tag='open'] { background: transparent; border: 1px solid var(--tag-line); }
.counts { display: flex; gap: var(--space-3); }
.counts li { display: inline-flex; align-items: center; gap: 0.25rem; color: var(--ink-2); }
.counts li[data-zero], .counts li[data-zero] .glyph { color: var(--ink-3); }

/* Bar of the desk */
.topbar { position: sticky; inset-block-start: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2) var(--space-3); min-height: 48px; padding: var(--space-2) var(--space-3); background: var(--chrome); border-block-end: 1px solid var(--line); white-space: nowrap; }
.brand { display: inline-flex; align-items: center; gap: 0.375rem; font-size: var(--ui-md); font-weight: var(--weight-strong); letter-spacing: -0.01em; }
.spacer { flex: 1; }
.back { display: inline-flex; align-items: center; gap: 0.125rem; min-height: var(--control-md); padding-inline: 0.25rem var(--space-2); border-radius: var(--radius-md); color: var(--ink-2); text-decoration: none; }
.back:hover { background: var(--sunken); color: var(--ink); }
.button { display: inline-flex; align-items: center; justify-content: center; min-height: var(--control-md); padding: 0 var(--space-3); border-radius: var(--radius-md); border: 1px solid var(--line-control); background: var(--surface); color: var(--ink); font-weight: var(--weight-medium); text-decoration: none; }
.button:hover { background: var(--sunken); }
.icon-button { display: inline-grid; place-items: center; width: var(--control-md); height: var(--control-md); border-radius: var(--radius-md); color: var(--ink-2); }
.icon-button:hover { background: var(--sunken); color: var(--ink); }
.takeaway { display: flex; flex-wrap: wrap; gap: var(--space-2); }
kbd { display: inline-grid; place-items: center; min-width: 1.125rem; height: 1.125rem; padding: 0 0.25rem; border-radius: 3px; border: 1px solid var(--line-strong); color: var(--ink-2); font: var(--weight-medium) 0.6875rem/1 var(--font-ui); }

/* Claims: flat segments; a further claim over the same words is one inner span with its own line. The mark stands over
   the first letter, in the leading. The tint leaves the top of its line free: it would cover the lower lanes of the line
   above. */
.claim, .claim .lane { position: relative; color: inherit; background: linear-gradient(var(--tag-tint), var(--tag-tint)) 0 100% / 100% calc(100% - 0.25em) no-repeat; text-decoration-line: underline; text-decoration-style: var(--tag-style); text-decoration-color: var(--tag-line); text-decoration-thickness: var(--claim-line); text-underline-offset: var(--lane-0); text-decoration-skip-ink: none; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.claim[data-tag='disputed'], .lane[data-tag='disputed'] { text-decoration-thickness: var(--wavy-line); }
.claim[data-tag='attributed'], .lane[data-tag='attributed'] { text-decoration-thickness: calc(var(--claim-line) + 0.5px); }
.claim[data-lane='1'], .claim .lane[data-lane='1'] { text-underline-offset: var(--lane-1); }
.claim[data-lane='2'], .claim .lane[data-lane='2'] { text-underline-offset: var(--lane-2); }
.claim[data-begin], .lane[data-begin] { border-start-start-radius: var(--radius-mark); border-end-start-radius: var(--radius-mark); }
.claim[data-end], .lane[data-end] { border-start-end-radius: var(--radius-mark); border-end-end-radius: var(--radius-mark); }
.claim[data-begin]::before, .lane[data-begin]::before { content: ''; position: absolute; inset-block-start: -0.19em; inset-inline-start: -0.12em; width: 0.44em; height: 0.44em; background: var(--tag-ink); mask: var(--tag-mark) center / contain no-repeat; pointer-events: none; }
.claim[data-begin] > .lane[data-begin]:first-child::before { inset-inline-start: 0.4em; }
.claim[data-state]::after, .lane[data-state]::after { content: ''; position: absolute; inset-block-start: -0.19em; inset-inline-start: 0.46em; width: 0.44em; height: 0.44em; background: var(--ink-2); mask: var(--state-mark) center / contain no-repeat; pointer-events: none; }
[data-state='changed'] { --state-mark: var(--mark-changed); }
[data-state='returned'] { --state-mark: var(--mark-returned); }
.claim:not([data-begin])[data-state]::after, .lane:not([data-begin])[data-state]::after { content: none; }
@media (forced-colors: active) {
  .claim, .claim .lane { background: none; }
  .claim::before, .lane::before, .claim::after, .bar > span, .bar > span::after { forced-color-adjust: none; background: CanvasText; }
}

/* Head */
.report { --note: 17.5rem; max-width: calc(var(--measure) + var(--note) + var(--space-7) + 2 * var(--space-5)); margin-inline: auto; padding: var(--space-7) var(--space-5) var(--space-9); }
.report-head, .copy .row, .finding-of, .identity { display: grid; grid-template-columns: minmax(0, var(--measure)) var(--note); column-gap: var(--space-7); align-items: start; }
.report-head { row-gap: var(--space-4); border-block-end: 1px solid var(--ink); padding-block-end: var(--space-5); margin-block-end: var(--space-6); }
.report-head .kind { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: var(--space-1) var(--space-4); color: var(--ink-2); }
.report-head h1 { font: 600 var(--text-2xl)/var(--text-2xl-line) var(--font-text); color: var(--ink); letter-spacing: -0.01em; }
.report-head h2 { font-weight: var(--weight-strong); }
.report-head .summary { font: var(--text-lg)/var(--text-lg-line) var(--font-text); text-wrap: pretty; }
.tally { margin-block-start: var(--space-4); max-width: 24rem; display: grid; gap: var(--space-2); }
.legend { display: grid; gap: var(--space-1); margin-block-start: var(--space-2); font-size: var(--ui-xs); line-height: 1.125rem; }
.legend li { display: grid; grid-template-columns: 4.25rem minmax(0, 1fr); gap: var(--space-2); color: var(--ink-2); align-items: baseline; }
.legend .sample { font: 0.9375rem/1.5rem var(--font-text); color: var(--ink); }

.refusal { max-width: calc(var(--measure) + 2 * var(--space-5)); font-size: var(--ui-md); line-height: var(--ui-md-line); display: grid; gap: var(--space-3); }
.refusal h1 { font: 600 var(--text-3xl)/var(--text-3xl-line) var(--font-text); letter-spacing: -0.018em; text-wrap: balance; }

/* Text and notes */
.copy { font: var(--weight-regular) var(--text-lg)/var(--text-lg-line) var(--font-text); font-optical-sizing: auto; font-feature-settings: 'kern', 'liga', 'onum'; hanging-punctuation: first; text-wrap: pretty; overflow-wrap: anywhere; }
.copy .row { margin-block-start: 1.25rem; }
.copy > .row:first-child { margin-block-start: 0; }
.copy .title { font-size: var(--text-3xl); line-height: var(--text-3xl-line); font-weight: 600; letter-spacing: -0.018em; text-wrap: balance; font-feature-settings: 'kern', 'liga', 'lnum'; }
.copy h3, .copy h4 { font-size: var(--text-2xl); line-height: var(--text-2xl-line); font-weight: 600; letter-spacing: -0.01em; }
.copy h4 { font-size: var(--text-lg); line-height: var(--text-lg-line); }
.copy .row.has-heading:has(> h3, > h4) { margin-block-start: var(--space-7); }
.copy .row.has-heading:has(> h3, > h4) + .row { margin-block-start: var(--space-2); }
.copy .row.has-heading:has(> .title) + .row { margin-block-start: var(--space-4); }
.copy .standfirst { font-size: var(--text-xl); line-height: var(--text-xl-line); color: var(--ink-2); }
.copy .byline, .copy .credit { font: var(--ui-sm)/var(--ui-sm-line) var(--font-ui); color: var(--ink-3); }
.copy .caption { font: italic var(--text-sm)/var(--text-sm-line) var(--font-text); color: var(--ink-2); }
.copy .footnote { font-size: var(--text-sm); line-height: var(--text-sm-line); }
.copy .items { counter-reset: item var(--before, 0); }
.copy .items > li[data-depth] { margin-inline-start: 1.4em; }
.copy .items > li:is([data-depth='2'], [data-depth='3']) { margin-inline-start: 2.8em; }
.copy .items > li:is([data-depth='4'], [data-depth='5']) { margin-inline-start: 4.2em; }
.copy .table { overflow-x: auto; }
.copy .table table { border-block: 1px solid var(--line-strong); font-size: var(--text-sm); line-height: var(--text-sm-line); font-feature-settings: 'kern', 'liga', 'lnum', 'tnum'; overflow-wrap: normal; }
.copy .table :is(td, th) { padding: var(--space-1) var(--space-3); padding-inline-start: 0; text-align: start; vertical-align: top; border-block-start: 1px solid var(--line); min-width: 4em; }
.copy .table th { font-weight: 600; vertical-align: bottom; }
.claim .told-link { text-decoration: none; }
.told-link { color: inherit; text-decoration: underline; text-decoration-color: var(--line-control); text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
.copy .items .row { margin-block-start: 0.75rem; }
.copy .items > li { counter-increment: item; }
.copy .listItem { position: relative; padding-inline-start: 1.4em; }
.copy li > .row:first-child .listItem::before { content: '•'; position: absolute; inset-inline-start: 0.2em; color: var(--ink-3); }
.copy ol.items > li > .row:first-child .listItem::before { content: counter(item) '.'; inset-inline-start: 0; }
.copy .quote { padding-inline-start: 1.25rem; border-inline-start: 2px solid var(--line-strong); }
.num { font: var(--weight-strong) 0.6875rem/1 var(--font-ui); font-style: normal; vertical-align: 0.55em; margin-inline-start: 0.1em; color: var(--ink-2); text-decoration: none; border-radius: 2px; unicode-bidi: isolate; }
.copy .title .num { vertical-align: 1.7em; }
.copy h3 .num { vertical-align: 0.9em; }
.num + .num { margin-inline-start: 0.35em; }
.num:hover, .num:target { background: var(--you-tint); color: var(--ink); }
.notes { display: grid; gap: var(--space-2); font: var(--ui-xs)/1.125rem var(--font-ui); font-feature-settings: normal; color: var(--ink-2); padding-block-start: 0.4375rem; text-wrap: wrap; }
.notes li { display: grid; grid-template-columns: auto minmax(0, 1fr); border-radius: var(--radius-sm); }
.notes li:target { background: var(--you-tint); outline: 4px solid var(--you-tint); }
.notes .n { min-width: 1.5rem; font-weight: var(--weight-strong); color: var(--ink-2); text-decoration: none; font-variant-numeric: tabular-nums; }
.notes .glyph { width: 0.625rem; height: 0.625rem; margin-inline-end: 0.125rem; }
.notes b { font-weight: var(--weight-strong); color: var(--tag-ink); }
.src a { white-space: nowrap; }
.src a, .evidence .label, .sources td a:not(.link) { color: var(--ink-2); text-decoration: underline; text-decoration-color: var(--line-control); text-underline-offset: 0.2em; }

/* Parts after the text */
.part { margin-block-start: var(--space-8); padding-block-start: var(--space-4); border-block-start: 1px solid var(--ink); }
.part > h2 { font: 600 var(--text-2xl)/var(--text-2xl-line) var(--font-text); letter-spacing: -0.01em; margin-block-end: var(--space-3); }
.finding-of { padding-block: var(--space-4); border-block-start: 1px solid var(--line); row-gap: var(--space-3); }
.findings > h2 + .finding-of { border: 0; padding-block-start: 0; }
.finding-of:target { background: linear-gradient(var(--you-tint), var(--you-tint)) no-repeat; background-size: 3px 100%; }
.finding-of:target .told { padding-inline-start: var(--space-3); }
.finding-of h3 { display: flex; align-items: center; gap: 0.375rem; font-size: var(--ui-md); line-height: var(--ui-md-line); font-weight: var(--weight-strong); }
.finding-of h3 .n { min-width: 1rem; font-variant-numeric: tabular-nums; }
.finding-of h3 .tag-word { color: var(--tag-ink); }
.finding-of .wording { margin-block-start: var(--space-2); color: var(--ink-3); }
.finding-of h4 { font-weight: var(--weight-strong); margin-block: var(--space-3) var(--space-1); }
.told > .excerpt { margin-block: var(--space-1) var(--space-3); font: var(--text-sm)/var(--text-sm-line) var(--font-text); white-space: pre-line; overflow-wrap: anywhere; }
.checks, .evidence { display: grid; gap: var(--space-3); }
.checks b { font-weight: var(--weight-medium); }
.checks .finding { display: inline-flex; align-items: center; gap: 0.25rem; color: var(--tag-ink); font-weight: var(--weight-medium); white-space: nowrap; margin-inline-start: var(--space-1); }
.checks .finding + .quiet::before { content: '· '; }
.reason { color: var(--ink-2); white-space: pre-line; overflow-wrap: anywhere; }
.made { font-size: var(--ui-xs); line-height: 1.125rem; color: var(--ink-3); }
.evidence b { font-weight: var(--weight-medium); }
.evidence li { padding-inline-start: var(--space-3); border-inline-start: 2px solid var(--line-strong); overflow-wrap: anywhere; }
.evidence li[data-stance='contradicts'] { border-inline-start-style: double; border-inline-start-width: 4px; padding-inline-start: 0.625rem; border-color: var(--line-control); }
.evidence li[data-stance='context'] { border-inline-start-style: dotted; }
.evidence .excerpt { margin-block: var(--space-1); font: var(--text-sm)/var(--text-sm-line) var(--font-text); white-space: pre-line; }
.known { font-size: var(--ui-xs); line-height: 1.125rem; color: var(--ink-2); display: grid; gap: var(--space-2); }
.known dl, .identity dl { display: grid; gap: var(--space-1); }
.known dl > div { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: var(--space-2); }
dt { color: var(--ink-3); }
dd { overflow-wrap: anywhere; }
.sources table { width: 100%; }
.sources thead th { text-align: start; font-size: var(--ui-xs); font-weight: var(--weight-medium); color: var(--ink-3); padding: var(--space-1) var(--space-3) var(--space-1) 0; }
.sources td, .sources tbody th { padding-block: var(--space-2); padding-inline: 0 var(--space-3); border-block-start: 1px solid var(--line); vertical-align: top; text-align: start; }
.sources tbody th { font-weight: var(--weight-strong); width: 2.5rem; }
.sources td small { display: block; font-size: var(--ui-xs); line-height: 1.125rem; color: var(--ink-3); }
.sources td { overflow-wrap: anywhere; }
.sources td:nth-child(2) { width: 44%; }
.sources tr:target > * { background: var(--you-tint); }
.set-aside ul { display: grid; gap: var(--space-3); margin-block-start: var(--space-3); max-width: var(--measure); }
.set-aside blockquote { color: var(--ink-2); border-inline-start: 2px solid var(--line-strong); padding-inline-start: var(--space-3); white-space: pre-line; overflow-wrap: anywhere; }
.set-aside .made::first-letter { text-transform: uppercase; }
.set-aside .made { padding-inline-start: 0.875rem; }
.set-aside .import-notes { color: var(--ink-2); }
.identity > h2 { grid-column: 1 / -1; }
.identity dl > div { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: var(--space-3); }
.identity aside { color: var(--ink-2); display: grid; gap: var(--space-2); font-size: var(--ui-xs); line-height: 1.125rem; }
.signoff .statement { font: var(--text-lg)/var(--text-lg-line) var(--font-text); color: var(--ink); margin-block-end: var(--space-4); text-wrap: pretty; }
.hash { font: var(--ui-xs)/1.125rem var(--font-mono); color: var(--ink-2); overflow-wrap: anywhere; }

@media (pointer: coarse) {
  .button, .back, .icon-button { min-height: var(--control-touch); min-width: var(--control-touch); }
}
@media (max-width: 1099px) {
  .report { --note: 14rem; }
  .report-head, .copy .row, .finding-of, .identity { column-gap: var(--space-5); }
  .hide-narrow { display: none; }
}
@media (max-width: 719px) {
  .topbar { position: static; }
  .report { padding: var(--space-5) var(--space-4) var(--space-8); }
  .report-head, .copy .row, .finding-of, .identity { grid-template-columns: minmax(0, 1fr); row-gap: var(--space-4); }
  .copy .row { row-gap: 0; }
  .finding-of { row-gap: var(--space-3); }
  .report-head .kind { flex-direction: column; gap: 0; }
  .copy .notes { padding: var(--space-2) 0; padding-inline-start: var(--space-3); border-inline-start: 2px solid var(--line-strong); margin-block: var(--space-3) var(--space-1); }
  .sources table, .sources tbody, .sources tr, .sources td { display: block; width: auto !important; }
  .sources thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .sources tr { position: relative; padding-block: var(--space-2); padding-inline-start: 2.5rem; border-block-start: 1px solid var(--line); }
  .sources td, .sources tbody th { border: 0; padding: 0; }
  .sources tbody th { position: absolute; inset-inline-start: 0; }
  .sources td:nth-child(4) { display: inline; } .sources td:nth-child(4)::before { content: 'Published: '; color: var(--ink-3); }
  .sources td:nth-child(5)::before { content: 'Seen: '; color: var(--ink-3); }
  .identity dl > div { grid-template-columns: 1fr; gap: 0; }
}
`
