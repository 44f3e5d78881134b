import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { ReportDetails } from './report-details.tsx'

afterEach(cleanup)

test('each count of a report is read with words that agree with it', () => {
  const report = {
    schoolYear: 2026,
    encoding: 'utf-8',
    pupils: 28,
    divisions: { '3 A': 28 },
    counts: { new: 1, changed: 0, moved: 2, back: 1, left: 3, unchanged: 21 },
    skipped: { left: [], noDivision: [] },
    warnings: [],
    toCorrect: [],
  }
  render(<ReportDetails report={report} />)
  const [counts] = screen.getAllByRole('list')
  expect([...(counts?.children ?? [])].map((item) => item.textContent)).toEqual([
    '1 nouvel élève',
    '2 changements de classe',
    '0 fiche modifiée',
    '1 élève de retour',
    '3 élèves partis, masqués',
    '21 sans changement',
  ])
})
