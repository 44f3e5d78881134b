import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { CopyButton } from './copy-button.tsx'

afterEach(cleanup)

test('the text lands on the clipboard and the button says so', async () => {
  const user = userEvent.setup()
  render(<CopyButton text="ABCDEF123" label="Copier le code" />)
  await user.click(screen.getByRole('button', { name: 'Copier le code' }))
  expect(await navigator.clipboard.readText()).toBe('ABCDEF123')
  expect(screen.getByRole('button', { name: 'Copié' })).toBeDefined()
})

test('a browser that refuses is told with another way', async () => {
  const user = userEvent.setup()
  navigator.clipboard.writeText = async () => {
    throw new Error('refused')
  }
  render(<CopyButton text="ABCDEF123" label="Copier le code" />)
  await user.click(screen.getByRole('button', { name: 'Copier le code' }))
  expect(screen.getByRole('status').textContent).toContain('Sélectionnez le texte')
})
