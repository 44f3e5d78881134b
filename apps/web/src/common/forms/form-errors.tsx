import { FormErrorSummary } from '@orga/ui'

type FormErrorsProps = {
  readonly form: {
    readonly summary: readonly { name: string; label: string; message: string }[]
    readonly attempt: number
  }
}

/** The summary of a form of `useEndpointForm`. */
export function FormErrors({ form }: FormErrorsProps) {
  return <FormErrorSummary errors={form.summary} attempt={form.attempt} />
}
