import { ActionError } from '../../shared/model.ts'
import type { BrowserAction } from '../actions.ts'
import { messages } from '../messages.fr.ts'
import type { FieldData, FormBlock } from '../settings.ts'
import { hostOf } from './address.ts'
import { formsOf } from './content.ts'
import { visit } from './navigate.ts'
import { type BrowserState, shownNow } from './state.ts'

const longestValue = 300

export const fieldKey = (form: string, field: string): string => `${form}/${field}`

function formNamed(state: BrowserState, name: string): FormBlock {
  const shown = shownNow(state)
  const form = shown.kind === 'page' ? formsOf(shown.page).find((one) => one.form === name) : undefined
  if (!form) throw new ActionError(messages.noForm)
  return form
}

export function fill(
  state: BrowserState,
  { form, field, value }: Extract<BrowserAction, { do: 'fill' }>,
): BrowserState {
  checkValue(formNamed(state, form), field, value)
  return { ...state, typed: { ...state.typed, [fieldKey(form, field)]: value.slice(0, longestValue) } }
}

function checkValue({ fields }: FormBlock, name: string, value: string): void {
  const field = fields.find((one) => one.field === name)
  if (!field) throw new ActionError(messages.noField)
  const allowed = field.kind === 'choice' ? ['', ...field.options] : field.kind === 'check' ? yesNo : [value]
  if (!allowed.includes(value)) throw new ActionError(messages.noField)
}

const yesNo = ['true', 'false']

export function submit(state: BrowserState, name: string): BrowserState {
  const form = formNamed(state, name)
  const valueOf = ({ field, kind }: FieldData): string =>
    state.typed[fieldKey(name, field)] ?? (kind === 'check' ? 'false' : '')
  const empty = form.fields.find(
    (field) => !field.optional && field.kind !== 'check' && valueOf(field).trim() === '',
  )
  if (empty) throw new ActionError(messages.emptyField(empty.label))
  const { url } = shownNow(state)
  const values = Object.fromEntries(form.fields.map((field) => [field.field, valueOf(field).trim()]))
  const sent = [
    ...state.sent.filter((one) => one.form !== name || hostOf(one.url) !== hostOf(url)),
    { form: name, url, values },
  ]
  const next = { ...state, sent, typed: {} }
  return form.next === undefined ? next : visit(next, form.next)
}
