import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Breadcrumb } from './breadcrumb.tsx'

afterEach(cleanup)

test('the last step is told to be this page', () => {
  render(
    <Breadcrumb>
      <a href="/eleves">Élèves</a>
      Imports précédents
    </Breadcrumb>,
  )
  const steps = screen
    .getAllByRole('listitem')
    .map((step) => [step.textContent, step.getAttribute('aria-current')])
  expect(steps).toEqual([
    ['Élèves', null],
    ['Imports précédents', 'page'],
  ])
})
