import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { act, useState } from 'react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { announce, Announcer } from './announcer.tsx'
import { Dialog } from './dialog.tsx'
import { Notice } from './notice.tsx'
import { ProgressBar } from './progress-bar.tsx'
import { Skeleton } from './skeleton.tsx'

afterEach(cleanup)

// jsdom draws no modal dialog.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false
  }
})

function Question() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Retirer
      </button>
      {open ? (
        <Dialog title="Retirer ce membre" onClose={() => setOpen(false)}>
          <p>Ses campagnes restent.</p>
        </Dialog>
      ) : null}
    </>
  )
}

test('a dialog begins at its title, closes and gives the focus back', async () => {
  render(<Question />)
  const opener = screen.getByRole('button', { name: 'Retirer' })
  await userEvent.click(opener)
  expect(screen.getByRole('dialog', { name: 'Retirer ce membre' })).toBeDefined()
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Retirer ce membre' }))
  await userEvent.click(screen.getByRole('button', { name: 'Fermer' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(opener)
})

test('a notice names its kind; an error that appears is an alert', () => {
  render(
    <Notice kind="danger" live>
      <p>Le fichier est vide.</p>
    </Notice>,
  )
  expect(screen.getByRole('alert').textContent).toBe('Erreur\u00A0: Le fichier est vide.')
})

test('any other notice that appears is a region first, then its text, so that it is read aloud', async () => {
  render(
    <Notice kind="success" live>
      <p>La liste a été importée avec succès</p>
    </Notice>,
  )
  const region = screen.getByRole('status')
  expect(region.textContent).toBe('')
  await waitFor(() => expect(region.textContent).toBe('Réussite\u00A0: La liste a été importée avec succès'))
})

test('progress has a value while it is known, in words too', () => {
  const { rerender } = render(<ProgressBar label="Lecture" max={28} value={12} text="12 élèves sur 28" />)
  const bar = screen.getByRole('progressbar', { name: 'Lecture' })
  expect(bar.getAttribute('aria-valuenow')).toBe('12')
  expect(bar.getAttribute('aria-valuetext')).toBe('12 élèves sur 28')
  rerender(<ProgressBar label="Lecture" max={28} />)
  expect(bar.hasAttribute('aria-valuenow')).toBe(false)
})

test('the same words are announced again when they are said twice', () => {
  render(<Announcer />)
  const region = screen.getByRole('status')
  act(() => announce('Enregistré'))
  const first = region.textContent
  act(() => announce('Enregistré'))
  expect(first).toBe('Enregistré')
  expect(region.textContent).not.toBe(first)
})

test('content on its way is announced as such', () => {
  render(<Skeleton />)
  expect(screen.getByRole('status').textContent).toBe('Chargement en cours')
})
