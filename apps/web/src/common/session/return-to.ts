import { accountsContract } from '@orga/contract'

/** A page of ours to go to, by the contract’s own rule, or the home page for anything that could lead away. */
export function safeReturn(address: string | null | undefined, home = '/'): string {
  return accountsContract.returnToSchema.parse(address) ?? home
}
