/** A person as initials in a ring. Decoration beside a name; where it stands alone, the element around it carries the name. */
export function Avatar({
  name,
  initialsOf = name,
  isHere = false,
  isSmall = false,
}: {
  /** What a pointer over it is told. */
  readonly name: string
  /** Whose initials, where that is not what is told. */
  readonly initialsOf?: string
  readonly isHere?: boolean
  readonly isSmall?: boolean
}) {
  return (
    <span
      className={isSmall ? 'avatar small' : 'avatar'}
      data-here={isHere ? '' : undefined}
      title={name}
      aria-hidden="true"
    >
      {initials(initialsOf)}
    </span>
  )
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return (
    ends
      .map(word => [...(word ?? '')][0] ?? '')
      .join('')
      .toLocaleUpperCase() || '?'
  )
}
