import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { BirthDateField, birthDateFrom } from './birth-date-field.tsx'
import { CheckboxField } from './checkbox-field.tsx'
import { FormErrorSummary } from './form-error-summary.tsx'
import { PasswordField } from './password-field.tsx'
import { SelectField } from './select-field.tsx'
import { TextField } from './text-field.tsx'

afterEach(cleanup)

const describedBy = (element: Element): string =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')

test('a field is named by its label and described by its hint and error', () => {
  render(
    <TextField name="email" label="Adresse" hint="ex : nom@exemple.fr" error="elle est vide." required />,
  )
  const field = screen.getByRole('textbox', { name: /Adresse/ })
  expect(describedBy(field)).toBe('ex : nom@exemple.fr elle est vide.')
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(field.getAttribute('aria-required')).toBe('true')
})

test('a field without fault is neither invalid nor described', () => {
  render(<SelectField name="role" label="Rôle" options={[{ value: 'admin', label: 'Administrateur' }]} />)
  const field = screen.getByRole('combobox', { name: 'Rôle' })
  expect(field.hasAttribute('aria-invalid')).toBe(false)
  expect(field.hasAttribute('aria-describedby')).toBe(false)
})

test('a box is ticked by its label', async () => {
  render(<CheckboxField name="terms" label="J’accepte" error="cochez la case." />)
  await userEvent.click(screen.getByText('J’accepte'))
  const box = screen.getByRole('checkbox', { name: 'J’accepte' })
  expect((box as HTMLInputElement).checked).toBe(true)
  expect(describedBy(box)).toBe('cochez la case.')
})

const rules = [
  { label: '8 caractères', isMet: (password: string) => password.length >= 8 },
  { label: 'un chiffre', isMet: (password: string) => /\d/.test(password) },
]

test('the list of rules follows the password, typed or pasted', async () => {
  const user = userEvent.setup()
  render(<PasswordField name="password" label="Mot de passe" autoComplete="new-password" rules={rules} />)
  const field = screen.getByLabelText('Mot de passe')
  const texts = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(texts()).toEqual(['À respecter\u00A0: 8 caractères', 'À respecter\u00A0: un chiffre'])
  await user.click(field)
  await user.paste('tilleuls')
  expect(texts()).toEqual(['Respecté\u00A0: 8 caractères', 'À respecter\u00A0: un chiffre'])
  await user.type(field, '7')
  expect(texts()).toEqual(['Respecté\u00A0: 8 caractères', 'Respecté\u00A0: un chiffre'])
  expect(describedBy(field)).toContain('8 caractères')
})

test('a password can be shown and hidden again', async () => {
  render(<PasswordField name="password" label="Mot de passe" autoComplete="current-password" />)
  const field = screen.getByLabelText('Mot de passe')
  expect(field.getAttribute('type')).toBe('password')
  await userEvent.click(screen.getByRole('button', { name: 'Afficher le mot de passe' }))
  expect(field.getAttribute('type')).toBe('text')
  await userEvent.click(screen.getByRole('button', { name: 'Masquer le mot de passe' }))
  expect(field.getAttribute('type')).toBe('password')
})

test('a birth date is typed in three fields and read as one', async () => {
  render(
    <form aria-label="date">
      <BirthDateField name="birthDate" label="Ta date de naissance" />
    </form>,
  )
  const form = screen.getByRole<HTMLFormElement>('form')
  expect(birthDateFrom(new FormData(form), 'birthDate')).toBe('')
  expect(screen.getByRole('group', { name: 'Ta date de naissance' })).toBeDefined()
  await userEvent.type(screen.getByLabelText('Jour'), '7')
  await userEvent.type(screen.getByLabelText('Mois'), '3')
  await userEvent.type(screen.getByLabelText('Année'), '2012')
  expect(birthDateFrom(new FormData(form), 'birthDate')).toBe('2012-03-07')
})

test('the summary takes the focus at each failed try and leads to the fields', async () => {
  const errors = [{ name: 'email', label: 'Adresse', message: 'elle est vide.' }]
  const draw = (attempt: number) => (
    <>
      <FormErrorSummary errors={attempt === 0 ? [] : errors} attempt={attempt} />
      <TextField name="email" label="Adresse" />
    </>
  )
  const { rerender } = render(draw(0))
  expect(screen.queryByRole('group')).toBeNull()
  rerender(draw(1))
  expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Un champ est à corriger' }))
  await userEvent.click(screen.getByRole('link', { name: 'Adresse' }))
  expect(document.activeElement).toBe(screen.getByRole('textbox'))
  rerender(draw(2))
  expect(document.activeElement).toBe(screen.getByRole('group'))
})
