import type { Endpoint, InputSource, Output } from '@orga/contract'
import { type FormEvent, useState } from 'react'
import { ProblemError } from '../client/problem-error.ts'
import { useAction } from '../client/query.ts'

type FormOptions<E extends Endpoint> = {
  /** What the fields say, before the contract’s rules. */
  readonly read: (data: FormData) => Readonly<Record<string, unknown>>
  /** Label and messages per field and code of the contract, such as `{ email: { label, malformed: '…' } }`. */
  readonly fields: FieldTexts
  readonly onDone?: (output: Output<E>, input: InputSource<E>) => unknown
}

export type FieldTexts = Readonly<
  Record<string, { readonly label: string } & Readonly<Record<string, string>>>
>

/** Codes of what is wrong with each field, by the contract’s own rules. */
export function checkInput(endpoint: Endpoint, input: unknown): Readonly<Record<string, readonly string[]>> {
  const parsed = endpoint.input.safeParse(input)
  if (parsed.success) return {}
  const codes: Record<string, string[]> = {}
  for (const issue of parsed.error.issues) (codes[String(issue.path[0])] ??= []).push(issue.message)
  return codes
}

/**
 * A native form that speaks to one endpoint: `<form onSubmit={form.submit} noValidate>` with `<FormErrors form={form} />`
 * at its top and `error={form.errors['email']}` on its fields. The contract’s rules are checked before sending; what the
 * server finds wrong with a field is shown in the same place; any other refusal is in `form.error`.
 */
export function useEndpointForm<E extends Endpoint>(endpoint: E, { read, fields, onDone }: FormOptions<E>) {
  const [codes, setCodes] = useState<Readonly<Record<string, readonly string[]>>>({})
  const [attempt, setAttempt] = useState(0)
  const action = useAction(endpoint, onDone ? { onDone } : {})
  const shown = action.error instanceof ProblemError ? { ...codes, ...action.error.fields } : codes

  const errors: Record<string, string> = {}
  for (const [name, [code]] of Object.entries(shown)) {
    if (code) errors[name] = fields[name]?.[code] ?? fields[name]?.['other'] ?? code
  }

  return {
    errors: errors as Readonly<Record<string, string>>,
    /** For the summary at the top, in the order of the fields. */
    summary: Object.entries(fields).flatMap(([name, { label }]) => {
      const message = errors[name]
      return message ? [{ name, label, message }] : []
    }),
    attempt: attempt + (action.error && action.error.code === 'invalid_input' ? 1 : 0),
    busy: action.busy,
    /** Why the server refused, when no field is to blame. */
    error: action.error && action.error.code !== 'invalid_input' ? action.error : null,
    output: action.output,
    submit(event: FormEvent<HTMLFormElement>): void {
      event.preventDefault()
      if (action.busy) return
      const input = read(new FormData(event.currentTarget))
      const found = checkInput(endpoint, input)
      action.reset()
      setCodes(found)
      setAttempt(attempt + 1)
      if (Object.keys(found).length === 0) action.run(input as InputSource<E>)
    },
  }
}
