// Plain JavaScript: the types of a peer that is installed only to be measured are not at hand when the project is checked.
import { createTextAnnotator } from '@recogito/text-annotator'
import { textBlocks } from '@/domain/text/blocks'
import { paintedIn, steady } from './painted'

/** The peer over the same text, given the same spans as offsets, until its highlights are painted. */
async function paintRecogito(size) {
  const given = await (await fetch(`/${size}/article.json`)).json()
  const element = document.querySelector('#text')
  element.classList.add('is-limit')
  element.innerHTML = await (await fetch(`/${size}/plain.html`)).text()
  const annotations = annotationsOf(given)
  await steady()
  return paintedIn(() => {
    createTextAnnotator(element, { renderer: 'SPANS' }).setAnnotations(annotations)
  })
}

// It counts characters of the text nodes alone, without the line ends between blocks.
function annotationsOf({ doc, claims }) {
  const starts = textBlocks(doc).map(({ start }) => start)
  return claims.map(({ id, anchor }) => {
    const block = starts.findLastIndex(each => each <= anchor.start)
    const selector = [{ quote: anchor.exact, start: anchor.start - block, end: anchor.end - block }]
    return { id, bodies: [], target: { annotation: id, selector } }
  })
}

Object.assign(globalThis, { recogito: { paintRecogito } })
