import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { invented } from '../../../../test/invented.ts'
import { createQueryClient } from '../../../common/client/query.ts'
import { meQuery, type Person } from '../../../common/session/me.ts'
import type { Question } from '../test-screen.tsx'
import { Hotspot } from './hotspot.tsx'
import { readAnswer } from './read-answer.ts'

afterEach(cleanup)

const question: Question = {
  challengeId: 'navigateur-adresse',
  type: 'hotspot',
  instruction: [{ type: 'paragraph', inlines: ['Où est l’adresse du site\u202F?'] }],
  alternativeInstruction: null,
  proposals: [
    { id: 'b', text: 'En haut, au milieu' },
    { id: 'a', text: 'À gauche' },
  ],
  zones: [
    { id: 'a', left: 0, top: 20, width: 20, height: 80 },
    { id: 'b', left: 20, top: 0, width: 60, height: 10 },
  ],
  simulator: null,
  fields: [],
  format: null,
  choices: [],
  unit: null,
  image: { url: '/image.svg', alternative: 'Une fenêtre de navigateur' },
  attachments: [],
  timer: null,
  secondsLeft: null,
  competence: { id: '1.1', title: 'Chercher', area: '1' },
}

function show(space: Person['space'] = 'pupil') {
  const queryClient = createQueryClient()
  queryClient.setQueryData(meQuery.queryKey, { person: { ...invented, space } })
  return render(
    <QueryClientProvider client={queryClient}>
      <form aria-label="question">
        <Hotspot question={question} />
      </form>
    </QueryClientProvider>,
  )
}
const given = () => readAnswer(question, new FormData(screen.getByRole<HTMLFormElement>('form')))

test('a place is chosen on the picture or in the list, which are the same buttons', async () => {
  const { container } = show()
  const user = userEvent.setup()
  expect(given()).toBeNull()
  await user.click(screen.getByRole('radio', { name: '2. À gauche' }))
  expect(given()).toBe('a')
  const [, onPicture] = container.querySelectorAll('[aria-hidden] span')
  expect(onPicture?.textContent).toBe('1')
  await user.click(onPicture ?? document.body)
  expect(given()).toBe('b')
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '1. En haut, au milieu' }).checked).toBe(true)
})

test('the keys go through the list, and the picture shows which place has the focus', async () => {
  const { container } = show()
  const user = userEvent.setup()
  await user.tab()
  expect(container.querySelector('[data-focused="true"]')?.textContent).toBe('1')
  await user.keyboard(' ')
  expect(given()).toBe('b')
  expect(container.querySelector('[data-chosen="true"]')?.textContent).toBe('1')
})

test('a pupil is “tu”, the owner of an account “vous”', () => {
  show('pupil')
  expect(screen.getByRole('group', { name: /^Choisis un endroit/ })).toBeDefined()
  cleanup()
  show('person')
  expect(screen.getByRole('group', { name: /^Choisissez un endroit/ })).toBeDefined()
})
