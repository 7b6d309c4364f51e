'use client'

import { commandOf } from '@/domain/command/commands'
import { Marked } from '../desk/marked'
import { StateLabel } from '../desk/state-label'
import { Icon } from '../shell/icon'
import { TagGlyph } from '../shell/tag-glyph'
import { tagWords } from '../shell/tag-words'
import { claimsHere } from './claims-here'
import { KeysOf } from './keys-of'
import type { PaletteItem } from './palette-items'

/** What one line of the palette says. */
export function PaletteOption({ item }: { readonly item: PaletteItem }) {
  if (item.kind === 'command') {
    return (
      <>
        <span className="words">{commandOf(item.id).words}</span>
        <KeysOf command={item.id} />
      </>
    )
  }
  if (item.kind === 'claim') {
    const { id, tag, anchor, claimant } = item.claim
    return (
      <>
        <TagGlyph tag={tag} />
        <span className="visually-hidden">{tagWords[tag]}: </span>
        <span className="words quoted" dir="auto">
          {anchor.exact}
        </span>
        <span className="aside">
          {claimant && <span className="who truncate">{claimant}</span>}
          <span>claim {claimsHere()?.numberOf(id)}</span>
        </span>
      </>
    )
  }
  const { article } = item
  const listed = 'state' in article ? article : undefined
  return (
    <>
      <Icon name="document" />
      <span className="words titled" lang={listed?.language} dir="auto">
        <Marked text={article.title} marks={listed?.found?.title ?? []} />
        {listed?.found?.passage && (
          <span className="passage">
            {listed.found.passage.isCutBefore && '… '}
            <Marked text={listed.found.passage.text} marks={listed.found.passage.marks} />
            {listed.found.passage.isCutAfter && ' …'}
          </span>
        )}
      </span>
      {listed && <StateLabel state={listed.state} className="aside" />}
    </>
  )
}
