import type { Endpoint, InputSource, Output } from '@orga/contract'
import { type FormEvent, useState } from 'react'
import { useAction } from '../client/query.ts'

/** Label and messages of one field, by the codes of the contract; `other` for any code that has no message. */
export type FieldTexts = Readonly<Record<string, string>> & { readonly label: string }

type FormOptions<E extends Endpoint> = {
  /** What the fields say, before the contract’s rules. */
  readonly read: (data: FormData) => Readonly<Record<string, unknown>>
  /** In the order in which the fields stand. */
  readonly fields: Readonly<Record<string, FieldTexts>>
  readonly onDone?: (output: Output<E>, input: InputSource<E>) => unknown
}

type Codes = Readonly<Record<string, readonly string[]>>

/** Codes of what is wrong with each field, by the contract’s own rules. */
export function checkInput(endpoint: Endpoint, input: unknown): Codes {
  const parsed = endpoint.input.safeParse(input)
  if (parsed.success) return {}
  const codes: Record<string, string[]> = {}
  for (const issue of parsed.error.issues) (codes[String(issue.path[0])] ??= []).push(issue.message)
  return codes
}

/**
 * A native form that speaks to one endpoint: `<form noValidate onSubmit={form.submit}>` with `<FormErrors form={form} />`
 * at its top and `error={form.errors['email']}` on its fields. The contract’s rules are checked before sending; what the
 * server finds wrong with a field is shown in the same place; any other refusal is in `form.error`.
 */
export function useEndpointForm<E extends Endpoint>(endpoint: E, { read, fields, onDone }: FormOptions<E>) {
  const [{ codes, attempt }, setTry] = useState<{ codes: Codes; attempt: number }>({ codes: {}, attempt: 0 })
  const isShown = (found: Codes) => Object.keys(found).some((name) => name in fields)
  const action = useAction(endpoint, {
    onDone,
    onProblem: (problem) => {
      if (isShown(problem.fields)) setTry(({ attempt }) => ({ codes: problem.fields, attempt: attempt + 1 }))
    },
  })

  const errors: Record<string, string> = {}
  for (const [name, texts] of Object.entries(fields)) {
    const [code] = codes[name] ?? []
    if (code) errors[name] = texts[code] ?? texts['other'] ?? code
  }

  return {
    errors: errors as Readonly<Record<string, string>>,
    /** For the summary at the top, in the order of the fields. */
    summary: Object.entries(fields).flatMap(([name, { label }]) => {
      const message = errors[name]
      return message ? [{ name, label, message }] : []
    }),
    attempt,
    busy: action.busy,
    /** Why the server refused, when no field is to blame. */
    error: action.error && !isShown(action.error.fields) ? action.error : null,
    output: action.output,
    submit(event: FormEvent<HTMLFormElement>): void {
      event.preventDefault()
      if (action.busy) return
      const input = read(new FormData(event.currentTarget))
      const found = checkInput(endpoint, input)
      action.reset()
      setTry({ codes: found, attempt: attempt + 1 })
      if (Object.keys(found).length === 0) action.run(input as InputSource<E>)
    },
  }
}
