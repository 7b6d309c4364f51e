// @vitest-environment jsdom
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Claim } from '@/domain/claim/claim'
import { ClaimIndex } from '@/domain/claim/claim-index'
import type { Doc } from '@/domain/text/document'
import { createViewer } from '@/editor/create-viewer'
import { renderCopy } from '@/editor/render-copy'
import { anyDoc } from './any-doc'
import { anyClaimsOn } from './claims-on'
import { pictureOf } from './picture'
import { standInForLayout } from './screen'

const silent = { onSelect: vi.fn(), onPress: vi.fn(), onHover: vi.fn(), onCaret: vi.fn(), onLayout: vi.fn() }

beforeEach(standInForLayout)

describe('The server copy and the viewer', () => {
  it('show the same picture, run by run', () => {
    const article = anyDoc.chain(doc => anyClaimsOn(doc).map(claims => ({ doc, claims })))
    fc.assert(
      fc.property(article, ({ doc, claims }) => {
        const { copy, viewed } = bothPictures(doc, claims)
        expect(viewed).toEqual(copy)
      }),
    )
  })
})

function bothPictures(doc: Doc, claims: readonly Claim[]) {
  const index = new ClaimIndex(claims)
  const element = document.createElement('div')
  document.body.replaceChildren(element)
  element.innerHTML = renderCopy(doc, index)
  const copy = pictureOf(element)
  const viewer = createViewer({ element, doc, index, label: 'Article', ...silent })
  const viewed = pictureOf(element)
  viewer.destroy()
  return { copy, viewed }
}
