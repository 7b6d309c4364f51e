import { useMemo } from 'react'
import { wordDifference } from '@/domain/anchor/word-difference'

/** Two wordings as one text: what is gone is struck, what is new is underlined, and both are said to whoever listens. */
export function Difference({ before, after }: { readonly before: string; readonly after: string }) {
  const pieces = useMemo(() => wordDifference(before, after), [before, after])
  let at = 0
  return (
    <p className="difference" dir="auto">
      {pieces.map(({ kind, text }) => {
        at += text.length
        if (kind === 'same') return <span key={at}>{text}</span>
        const Mark = kind === 'gone' ? 'del' : 'ins'
        return (
          <Mark key={at}>
            <span className="visually-hidden">{kind === 'gone' ? ' removed: ' : ' added: '}</span>
            {text}
            <span className="visually-hidden"> end </span>
          </Mark>
        )
      })}
    </p>
  )
}
