import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepFocus } from './keep-focus.ts'

let stop = (): void => undefined
beforeEach(() => {
  stop = keepFocus()
})
afterEach(() => {
  stop()
  cleanup()
})

function Team() {
  const [invited, setInvited] = useState(true)
  return (
    <>
      <h1>Équipe</h1>
      <section>
        <h2>Invitations en attente</h2>
        {invited ? <button onClick={() => setInvited(false)}>Annuler</button> : <p>Aucune</p>}
      </section>
      <p>Du texte</p>
    </>
  )
}

test('a button that vanishes leaves the keyboard at the heading of its section', async () => {
  render(<Team />)
  await userEvent.click(screen.getByRole('button'))
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 })))
})

test('where nothing of its surroundings is left, it is the title of the page', async () => {
  const { rerender } = render(
    <>
      <h1>Élèves</h1>
      <form>
        <input aria-label="Nom" />
      </form>
    </>,
  )
  screen.getByRole('textbox').focus()
  rerender(
    <>
      <h1>Élèves</h1>
      <p>Merci</p>
    </>,
  )
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })))
})

test('somebody who has clicked elsewhere since is left alone', async () => {
  const { rerender } = render(<Team key="before" />)
  screen.getByRole('button').focus()
  await userEvent.click(screen.getByText('Du texte'))
  expect(document.activeElement).toBe(document.body)
  rerender(<h1>Accueil</h1>)
  await new Promise((resolve) => setTimeout(resolve, 150))
  expect(document.activeElement).toBe(document.body)
})
