import { accountsContract } from '@orga/contract'
import { useMessages } from '../texts/use-messages.ts'

type RuleCode = (typeof accountsContract.passwordRules)[number]['code']

const fr: Record<RuleCode, string> = {
  length: '8 caractères au moins',
  upper_case: 'une majuscule',
  lower_case: 'une minuscule',
  digit: 'un chiffre',
}
const en: Record<RuleCode, string> = {
  length: 'at least 8 characters',
  upper_case: 'one capital letter',
  lower_case: 'one small letter',
  digit: 'one digit',
}

/** The contract’s rules in words, for `<PasswordField rules>`. */
export function usePasswordRules() {
  const labels = useMessages({ fr, en })
  return accountsContract.passwordRules.map(({ code, isMet }) => ({ label: labels[code], isMet }))
}
