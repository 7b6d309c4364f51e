import { Icon } from '@/components/shell/icon'
import type { Review } from '@/domain/review/review'
import { fullTime, shortTime } from './when'

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
            <time title={fullTime(at)}>{shortTime(at, new Date())}</time>
          </>
        )}
      </p>
      <blockquote dir="auto">{reason}</blockquote>
    </section>
  )
}
