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

test('without a clipboard of its own, as without TLS, the page still copies', async () => {
  const user = userEvent.setup()
  let copied = ''
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
  document.execCommand = () => {
    const { activeElement } = document
    copied = activeElement instanceof HTMLTextAreaElement ? activeElement.value : ''
    return true
  }
  render(<CopyButton text="ABCDEF123" label="Copier le code" />)
  await user.click(screen.getByRole('button', { name: 'Copier le code' }))
  expect(copied).toBe('ABCDEF123')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Copié' }))
  Reflect.deleteProperty(document, 'execCommand')
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
