import { Announcer } from '@orga/ui'
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { TimeLeft } from './time-left.tsx'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const show = (seconds: number) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Announcer />
      <TimeLeft seconds={seconds} moreTime={0} />
    </QueryClientProvider>,
  )

const pass = (seconds: number): void => act(() => void vi.advanceTimersByTime(seconds * 1000))
const said = (): string =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ')

test('the count is said when it begins, at 30 and at 10 seconds, and at its end', () => {
  show(40)
  expect(said()).toMatch(/\b40\ssecondes/)
  pass(5)
  expect(said()).not.toContain('35')
  pass(5)
  expect(said()).toMatch(/\b30\ssecondes/)
  pass(20)
  expect(said()).toMatch(/\b10\ssecondes/)
  pass(10)
  expect(said()).toMatch(/temps est écoulé/)
})

test('a page opened again goes on from what the server says is left', () => {
  show(12)
  expect(screen.getByText(/^Temps restant/, { selector: 'p' }).textContent).toContain('12')
  pass(3)
  expect(screen.getByText(/^Temps restant/, { selector: 'p' }).textContent).toMatch(/\b9\ssecondes/)
})
