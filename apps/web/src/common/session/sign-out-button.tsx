import { Button, type ButtonLook } from '@orga/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemNotice } from '../texts/problem-notice.tsx'
import { useMessages } from '../texts/use-messages.ts'
import { signOut } from './me.ts'

type SignOutButtonProps = {
  readonly size?: 'normal' | 'dense'
  readonly look?: ButtonLook
  /** Instead of “Se déconnecter”. */
  readonly label?: string
  /** Where to go afterwards instead of the sign-in page. */
  readonly next?: string
}

/** In the header it is always in sight, as school computers are shared. */
export function SignOutButton({ size = 'dense', look = 'secondary', label, next }: SignOutButtonProps) {
  const queryClient = useQueryClient()
  const signOutText = useMessages({ fr: 'Se déconnecter', en: 'Sign out' })
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const leave = async () => {
    setBusy(true)
    setError(null)
    try {
      await signOut(queryClient, next)
    } catch (problem) {
      setError(problem)
      setBusy(false)
    }
  }
  return (
    <>
      <Button look={look} size={size} busy={busy} onClick={() => void leave()}>
        {label ?? signOutText}
      </Button>
      <ProblemNotice error={error} />
    </>
  )
}
