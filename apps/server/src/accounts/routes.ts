import { accountsContract } from '@orga/contract'
import type { FastifyInstance } from 'fastify'
import { serve } from '../platform/http/serve.ts'
import { confirmEmailChange } from './email/confirm-email-change.ts'
import { requestEmailChange } from './email/request-email-change.ts'
import { getMe } from './me/get-me.ts'
import { changePassword } from './passwords/change-password.ts'
import { createPasswordHasher } from './passwords/password-hasher.ts'
import { requestPasswordReset } from './passwords/request-password-reset.ts'
import { resetPassword } from './passwords/reset-password.ts'
import { addPortalRoutes } from './portal/routes.ts'
import { closeVisit } from './portal/visits.ts'
import { closeSession } from './sessions/open-session.ts'
import { addSessionRoutes } from './sessions/routes.ts'
import { signIn } from './sign-in/sign-in.ts'
import { confirmEmail } from './sign-up/confirm-email.ts'
import { signUp } from './sign-up/sign-up.ts'
import { acceptShownTerms } from './terms/accept-shown-terms.ts'
import { getTerms } from './terms/get-terms.ts'
import { updateMe } from './me/update-me.ts'

export function addAccountRoutes(app: FastifyInstance): void {
  const contract = accountsContract
  const passwords = createPasswordHasher()
  app.addHook('onClose', () => passwords.close())

  serve(app, 'public', contract.signUp, (call, input) => signUp({ ...call, passwords }, input))
  serve(app, 'public', contract.confirmEmail, confirmEmail)
  serve(app, 'public', contract.signIn, (call, input) => signIn({ ...call, passwords }, input))
  serve(app, 'public', contract.signOut, async (call) => {
    await closeSession(call)
    await closeVisit(call)
    return {}
  })
  addSessionRoutes(app)
  addPortalRoutes(app)

  serve(app, 'public', contract.requestPasswordReset, requestPasswordReset)
  serve(app, 'public', contract.resetPassword, (call, input) => resetPassword({ ...call, passwords }, input))

  serve(app, 'public', contract.getMe, getMe)
  serve(app, 'signed_in', contract.updateMe, updateMe)
  serve(app, 'signed_in', contract.changePassword, (call, input) =>
    changePassword({ ...call, passwords }, input),
  )
  serve(app, 'signed_in', contract.requestEmailChange, (call, input) =>
    requestEmailChange({ ...call, passwords }, input),
  )
  serve(app, 'signed_in', contract.confirmEmailChange, confirmEmailChange)

  serve(app, 'public', contract.getTerms, getTerms)
  serve(app, 'signed_in', contract.acceptTerms, acceptShownTerms)
}
