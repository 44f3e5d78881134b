import { Button } from '@orga/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { signOut } from '../session/me.ts'
import { ProblemNotice } from '../texts/problem-notice.tsx'
import { useMessages } from '../texts/use-messages.ts'
import * as en from './messages.en.ts'
import * as fr from './messages.fr.ts'

/** Always in sight, as school computers are shared. */
export function SignOutButton({ size = 'dense' }: { readonly size?: 'normal' | 'dense' }) {
  const queryClient = useQueryClient()
  const { messages } = useMessages({ fr, en })
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const leave = async () => {
    setBusy(true)
    setError(null)
    try {
      await signOut(queryClient)
    } catch (problem) {
      setError(problem)
      setBusy(false)
    }
  }
  return (
    <>
      <Button look="secondary" size={size} busy={busy} onClick={() => void leave()}>
        {messages.signOut}
      </Button>
      <ProblemNotice error={error} />
    </>
  )
}
