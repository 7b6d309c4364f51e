import type { Token } from '../../domain/store'
import { type Clock, Moment } from '../shell/moment'
import { NewToken } from './new-token'
import { RevokeToken } from './revoke-token'
import { roleWords } from './role-words'

/** The keys of scripts: those that work, and how to make one. */
export function TokenList({ tokens, clock }: { readonly tokens: readonly Token[]; readonly clock: Clock }) {
  const live = tokens.filter(({ revokedAt }) => revokedAt === undefined)
  return (
    <section className="roll-section" aria-labelledby="tokens">
      <header>
        <h2 id="tokens">API tokens</h2>
        <NewToken />
      </header>
      {live.length === 0 ? (
        <p className="quiet">Scripts sign in with a token. There is none.</p>
      ) : (
        <table className="roll">
          <thead>
            <tr>
              <th scope="col">For</th>
              <th scope="col">Role</th>
              <th scope="col">Made by</th>
              <th scope="col">Works until</th>
              <th scope="col">
                <span className="visually-hidden">Actions</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {live.map(token => (
              <tr key={token.id}>
                <th scope="row">{token.name}</th>
                <td data-label="Role">{roleWords[token.role]}</td>
                <td data-label="Made by">{token.createdBy?.name ?? 'The command line'}</td>
                <td data-label="Works until">
                  <Ends token={token} clock={clock} />
                </td>
                <td className="col-actions">
                  <RevokeToken token={{ id: token.id, name: token.name }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Ends({ token: { expiresAt }, clock }: { readonly token: Token; readonly clock: Clock }) {
  if (expiresAt === undefined) return 'No last day'
  if (Date.parse(expiresAt) <= Date.parse(clock.now)) return <span className="quiet">Expired</span>
  return <Moment at={expiresAt} clock={clock} />
}
