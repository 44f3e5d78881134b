import type { Endpoint, InputSource, Output } from '@orga/contract'
import { type FormEvent, useRef, useState } from 'react'
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
function checkInput(endpoint: Endpoint, input: unknown): Codes {
  const parsed = endpoint.input.safeParse(input)
  if (parsed.success) return {}
  const codes: Record<string, string[]> = {}
  for (const issue of parsed.error.issues) (codes[String(issue.path[0])] ??= []).push(issue.message)
  return codes
}

/** The field that somebody types in; the parts of a date are named “birthDate-day” and so on. */
function fieldOf(target: EventTarget | null): string | undefined {
  return target instanceof HTMLElement ? target.getAttribute('name')?.split('-')[0] : undefined
}

/**
 * A native form that speaks to one endpoint: `<form noValidate onSubmit={form.submit}>` with `<FormErrors form={form} />`
 * at its top and `error={form.errors['email']}` on its fields. The contract’s rules are checked before sending; what the
 * server finds wrong with a field is shown in the same place; any other refusal is in `form.error`.
 */
export function useEndpointForm<E extends Endpoint>(endpoint: E, { read, fields, onDone }: FormOptions<E>) {
  const [{ codes, attempt }, setTry] = useState<{ codes: Codes; attempt: number }>({ codes: {}, attempt: 0 })
  const [corrected, setCorrected] = useState<readonly string[]>([])
  const watched = useRef<HTMLFormElement>(null)
  const isShown = (found: Codes) => Object.keys(found).some((name) => name in fields)
  const action = useAction(endpoint, {
    onDone,
    onProblem: (problem) => {
      if (!isShown(problem.fields)) return
      setTry(({ attempt }) => ({ codes: problem.fields, attempt: attempt + 1 }))
      setCorrected([])
    },
  })

  const summary = Object.entries(fields).flatMap(([name, texts]) => {
    const [code] = codes[name] ?? []
    return code ? [{ name, label: texts.label, message: texts[code] ?? texts['other'] ?? code }] : []
  })

  return {
    /** Messages of the fields not touched since. */
    errors: Object.fromEntries(
      summary.flatMap(({ name, message }) => (corrected.includes(name) ? [] : [[name, message]])),
    ) as Readonly<Record<string, string>>,
    /** For the summary at the top, which stays as it is until the next try: nothing moves under the typing. */
    summary,
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
      setCorrected([])
      if (watched.current !== event.currentTarget) {
        watched.current = event.currentTarget
        watched.current.addEventListener('input', ({ target }) => {
          const name = fieldOf(target)
          if (name) setCorrected((names) => (names.includes(name) ? names : [...names, name]))
        })
      }
      if (Object.keys(found).length === 0) action.run(input as InputSource<E>)
    },
  }
}
