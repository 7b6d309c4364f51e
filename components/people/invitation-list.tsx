import type { Invitation } from '../../domain/invitation/invitation'
import { type Clock, Moment } from '../shell/moment'
import { roleWords } from './role-words'
import { WithdrawInvitation } from './withdraw-invitation'

/** Invitations that nobody has used yet. */
export function InvitationList({
  invitations,
  clock,
}: {
  readonly invitations: readonly Invitation[]
  readonly clock: Clock
}) {
  return (
    <section className="roll-section" aria-labelledby="invitations">
      <h2 id="invitations">Invitations</h2>
      <table className="roll">
        <thead>
          <tr>
            <th scope="col">For</th>
            <th scope="col">Role</th>
            <th scope="col">Invited by</th>
            <th scope="col">Works until</th>
            <th scope="col">
              <span className="visually-hidden">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {invitations.map(({ id, email, role, createdBy, expiresAt }) => (
            <tr key={id}>
              <th scope="row">{email}</th>
              <td data-label="Role">{roleWords[role]}</td>
              <td data-label="Invited by">{createdBy.name}</td>
              <td data-label="Works until">
                {expiresAt > clock.now ? (
                  <Moment at={expiresAt} clock={clock} />
                ) : (
                  <span className="quiet">It has expired</span>
                )}
              </td>
              <td className="col-actions">
                <WithdrawInvitation id={id} email={email} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
