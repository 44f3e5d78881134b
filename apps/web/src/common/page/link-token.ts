import { useState } from 'react'

/** The secret of a mailed link: behind the #, where no server gets to log it. */
export function useLinkToken(): string {
  const [token] = useState(() => location.hash.slice(1))
  return token
}
