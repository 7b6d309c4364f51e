import { Icon } from '@/components/shell/icon'
import type { Review } from '@/domain/review/review'
import { LocalTime } from './local-time'

/** Why an editor returned a claim, and who to ask; nothing where nobody did. */
export function ReturnedNote({ review }: { readonly review: Review }) {
  const { state, by, at, reason } = review
  if (state !== 'returned') return null
  return (
    <section className="returned" aria-label="Returned">
      <p>
        <Icon name="returned" />
        <b>Returned{by && ` by ${by.name}`}</b>
        {at && (
          <>
            {', '}
            <LocalTime at={at} />
          </>
        )}
      </p>
      <blockquote dir="auto">{reason}</blockquote>
    </section>
  )
}
