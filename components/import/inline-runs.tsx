import type { ImportInline } from '../../domain/article/import-inlines'
import { isWebAddress } from '../../domain/fields'

const elements = { bold: 'strong', italic: 'em', underline: 'u', strike: 's', code: 'code' } as const

/** Runs of words with their marks and links. A link says where it leads and leads nowhere: this is only looked at. */
export function InlineRuns({ inlines }: { readonly inlines: readonly ImportInline[] }) {
  return inlines.map(({ text, marks = [], href }, index) => {
    const isLink = href !== undefined && (isWebAddress(href) || /^mailto:/i.test(href))
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs never move.
      <span key={index} {...(isLink ? { className: 'link-run', title: href } : {})}>
        <Dressed text={text} marks={marks} />
      </span>
    )
  })
}

function Dressed({ text, marks: [mark, ...rest] }: { readonly text: string; readonly marks: readonly Mark[] }) {
  if (!mark) return text
  const Element = elements[mark]
  return (
    <Element>
      <Dressed text={text} marks={rest} />
    </Element>
  )
}

type Mark = keyof typeof elements
