'use client'

import { useSending } from '../shell/use-sending'

export function WithdrawInvitation({ id, email }: { readonly id: string; readonly email: string }) {
  const { send, isBusy } = useSending()
  return (
    <button
      type="button"
      className="button"
      disabled={isBusy}
      onClick={() => send({ method: 'DELETE', path: `/invitations/${id}` }, `The link for ${email} works no more.`)}
    >
      Withdraw<span className="visually-hidden"> the invitation of {email}</span>
    </button>
  )
}
