import type { Tag } from '../../../domain/claim/tag'
import { isWebAddress } from '../../../domain/fields'
import { type Html, html } from './markup'

/** Shapes of the tag marks, to be put once at the beginning of the body. */
export const glyphs = html`<svg width="0" height="0" class="visually-hidden" aria-hidden="true" focusable="false">
<symbol id="i-tick" viewBox="0 0 16 16"><path d="M3 8.5 6.3 12 13 4" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round"/></symbol>
<symbol id="i-back" viewBox="0 0 16 16"><path d="M10 3 5 8l5 5" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round"/></symbol>
<symbol id="i-theme" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="1.4"/><path d="M8 2.5v11A5.5 5.5 0 0 0 8 2.5z" fill="currentColor"/></symbol>
<symbol id="i-verified" viewBox="0 0 12 12"><path d="M1.8 6.6 4.6 9.6 10.2 2.6" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/></symbol>
<symbol id="i-disputed" viewBox="0 0 12 12"><path d="M2.4 2.4l7.2 7.2M9.6 2.4 2.4 9.6" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/></symbol>
<symbol id="i-attributed" viewBox="0 0 12 12"><path fill="currentColor" d="M5.2 2.1C2.7 3 .9 4.9.9 7.4c0 1.7 1 2.7 2.3 2.7 1.2 0 2.1-.9 2.1-2.1 0-1.1-.8-1.9-1.9-1.9.2-1.2 1-2.1 2.3-2.8zM11 2.1C8.5 3 6.7 4.9 6.7 7.4c0 1.7 1 2.7 2.3 2.7 1.2 0 2.1-.9 2.1-2.1 0-1.1-.8-1.9-1.9-1.9.2-1.2 1-2.1 2.3-2.8z"/></symbol>
<symbol id="i-open" viewBox="0 0 12 12"><circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" stroke-width="1.7"/></symbol>
</svg>`

/** A sign of the set above. */
export function icon(name: 'tick' | 'back' | 'theme'): Html {
  return html`<svg class="i" aria-hidden="true"><use href="#i-${name}"/></svg>`
}

/** The sign of a tag; the word always stands beside it. */
export function tagGlyph(tag: Tag): Html {
  return html`<svg class="glyph" data-tag="${tag}" aria-hidden="true"><use href="#i-${tag}"/></svg>`
}

/** Words that lead to an address. Anything but http and https stays words: a `javascript:` link never becomes one. */
export function outwardLink(address: string | undefined, words: Html | string): Html {
  if (address === undefined || !isWebAddress(address)) return html`${words}`
  return html`<a class="link" href="${new URL(address).href}" rel="noopener noreferrer nofollow">${words}</a>`
}

/** A run of facts as a description list; what is not known is left out. */
export function factList(facts: readonly (readonly [name: string, value: Html | string | undefined])[]): Html {
  const known = facts.filter(([, value]) => value !== undefined && value !== '')
  return html`<dl>${known.map(([name, value]) => html`<div><dt>${name}</dt><dd dir="auto">${value}</dd></div>`)}</dl>`
}
