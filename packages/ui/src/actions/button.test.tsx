import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { Announcer } from '../feedback/announcer.tsx'
import { Button } from './button.tsx'

afterEach(cleanup)

test('a busy button keeps its focus, says so and does nothing more', async () => {
  let clicks = 0
  const draw = (busy: boolean) => (
    <>
      <Button busy={busy} onClick={() => (clicks += 1)}>
        Importer
      </Button>
      <Announcer />
    </>
  )
  const { rerender } = render(draw(false))
  const button = screen.getByRole('button', { name: 'Importer' })
  await userEvent.click(button)
  rerender(draw(true))
  await userEvent.click(button)
  expect(clicks).toBe(1)
  expect(document.activeElement).toBe(button)
  expect(button.getAttribute('aria-disabled')).toBe('true')
  expect(button.hasAttribute('disabled')).toBe(false)
  expect(screen.getByRole('status').textContent).toBe('En cours…')
})

test('a busy button does not send its form again', async () => {
  let sent = 0
  const send = (event: { preventDefault(): void }) => {
    event.preventDefault()
    sent += 1
  }
  render(
    <form onSubmit={send}>
      <input aria-label="Nom" />
      <Button type="submit" busy>
        Enregistrer
      </Button>
    </form>,
  )
  await userEvent.click(screen.getByRole('button'))
  await userEvent.type(screen.getByLabelText('Nom'), 'Léa{Enter}')
  expect(sent).toBe(0)
})
