// Plain JavaScript: the types of a peer that is installed only to be measured are not at hand when the project is checked.
import { createTextAnnotator } from '@recogito/text-annotator'
import { textBlocks } from '@/domain/text/blocks'
import { paintedIn, steady } from './painted'

/** The peer from nothing, as ours: the text is put in and it is given the same spans, until its highlights are painted. */
async function paintRecogito(size) {
  const given = await (await fetch(`/${size}/article.json`)).json()
  const plain = await (await fetch(`/${size}/plain.html`)).text()
  const element = document.querySelector('#text')
  element.classList.add('is-limit')
  const annotations = annotationsOf(given)
  await steady()
  const start = performance.now()
  const first = await paintedIn(() => {
    element.innerHTML = plain
    createTextAnnotator(element, { renderer: 'SPANS' }).setAnnotations(annotations)
  })
  if (drawn()) return first
  // It draws on its own time; a thousand frames are more than enough.
  for (let frame = 0; frame < 1_000 && !drawn(); frame += 1) await paintedIn(() => undefined)
  if (!drawn()) throw new Error('The peer drew nothing')
  return performance.now() - start
}

function drawn() {
  return document.querySelector('.r6o-span-highlight-layer .r6o-annotation') !== null
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
