import type { ComparedRow as Row } from '@/domain/version/compared-rows'
import type { Difference } from '@/domain/version/differences'
import type { DrawnRow } from '@/editor/render-compared'
import { differenceWords } from './version-words'

/** Blocks that stand beside each other, with what differs told in words at their edge. */
export function ComparedRow({
  row,
  drawn,
  differences,
  lang,
}: {
  readonly row: Row
  readonly drawn: DrawnRow
  readonly differences: readonly Difference[]
  readonly lang: string | undefined
}) {
  const { from, to, both } = drawn
  return (
    <div className="compared-row" data-changed={row.differences.length > 0 ? '' : undefined}>
      {row.differences.length > 0 && (
        <ul className="row-differences" aria-label="What differs here">
          {row.differences.map(number => (
            <li key={number} data-of-difference={number}>
              <span className="number">{number}</span> <Told number={number} row={row} differences={differences} />
            </li>
          ))}
        </ul>
      )}
      <Side side="from" html={from} lang={lang} />
      <Side side="to" html={to} lang={lang} />
      {both !== undefined && <Side side="both" html={both} lang={lang} />}
    </div>
  )
}

// A moved passage is told at both of its places, each the way to the other.
function Told({
  number,
  row,
  differences,
}: {
  readonly number: number
  readonly row: Row
  readonly differences: readonly Difference[]
}) {
  const kind = differences[number - 1]?.kind ?? 'changed'
  if (kind !== 'moved') return differenceWords[kind]
  return row.movedFrom.includes(number) ? (
    <a className="link" id={`moved-${number}-from`} href={`#moved-${number}-to`}>
      Moved from here
    </a>
  ) : (
    <a className="link" id={`moved-${number}-to`} href={`#moved-${number}-from`}>
      Moved to here
    </a>
  )
}

function Side({
  side,
  html,
  lang,
}: {
  readonly side: 'from' | 'to' | 'both'
  readonly html: string
  readonly lang: string | undefined
}) {
  return (
    <div
      className={`copy side ${side}`}
      lang={lang}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own renderer from a checked document; every word is escaped.
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
