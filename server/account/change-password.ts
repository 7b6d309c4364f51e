import { hashPassword } from 'better-auth/crypto'
import { DomainError } from '../../domain/errors'
import { changePassword as changed } from '../../domain/person/change-person'
import type { ChangePassword } from '../../domain/person/input'
import type { Context } from '../context'
import type { RunningDesk } from '../running-desk'
import { attemptKey, countAttempt, forEveryone, forgetAttempts, perAccount } from '../session/attempts'
import { ownAccount } from './own-account'

/** Changes one's own password, on showing the present one. Every other session ends. Spec: access R25. */
export async function changePassword(
  context: Context,
  desk: Pick<RunningDesk, 'library'>,
  { present, password }: ChangePassword,
): Promise<void> {
  const account = await ownAccount(context)
  const library = await desk.library()
  const key = attemptKey('password', account.id)
  await countAttempt(library, 'everyone', forEveryone, Date.parse(context.now))
  await countAttempt(library, key, perAccount, Date.parse(context.now))
  const { password: hashes, internalAdapter } = await library.$context
  const credential = (await internalAdapter.findAccounts(account.id)).find(
    ({ providerId }) => providerId === 'credential',
  )
  const isRight = !!credential?.password && (await hashes.verify({ hash: credential.password, password: present }))
  if (!isRight) throw new DomainError('invalid', 'The present password is wrong. Type it again.')
  await forgetAttempts(library, key)
  await context.commit([changed(account, await hashPassword(password), context.sessionId)])
}
