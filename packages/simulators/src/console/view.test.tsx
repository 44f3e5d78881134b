import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { expectDescribed } from '../../test/play.ts'
import { button, said, showInQuestion } from '../../test/show-in-question.tsx'
import { hideTypes } from '../shared/walk.ts'
import { consoleModel } from './model.ts'
import { Mounted } from './mounted.ts'
import { consoleSettingsSchema } from './settings.ts'
import { breakLine, shiftLines } from './view/indent.ts'

const settings = consoleSettingsSchema.parse({
  code: 'n = int(input())',
  trials: [{ input: ['4'] }, { input: ['5'] }],
  most: '3',
})
const code = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Ton programme' })

test('a program is written and run by the keys alone, in as many trials as the item has', async () => {
  const { user, last, onSubmit, faults } = showInQuestion(Mounted, settings)
  code().focus()
  code().setSelectionRange(16, 16)
  await user.keyboard('{Enter}for i in range(2):{Enter}print(n * i)')
  expect(code().value).toBe('n = int(input())\nfor i in range(2):\n    print(n * i)')
  expect(onSubmit).not.toHaveBeenCalled()
  button('Exécuter').focus()
  await user.keyboard('{Enter}')
  expect(said()).toBe('Le programme affiche\u00a0: 0\n4\n')
  expect(last()).toMatchObject({
    lines: 3,
    words: ['for', 'i', 'in', 'input', 'int', 'n', 'print', 'range'],
    runs: [{ output: ['0', '4'], error: '' }, { output: ['0', '5'] }],
  })
  expect(await faults()).toEqual([])
})

test('an error tells its line in French, and Tab leaves the program', async () => {
  const { user, last, faults } = showInQuestion(Mounted, settings)
  await user.type(code(), '{Enter}prin(n)')
  await user.click(button('Exécuter'))
  expect(said()).toMatch(/^Ligne 2\. NameError\u00a0: le nom «\u00a0prin\u00a0» n’existe pas/)
  expect(screen.getByText('prin(n)', { selector: 'code' })).toBeDefined()
  expect(last()).toMatchObject({ runs: [{ error: 'NameError' }, { error: 'NameError' }] })
  code().focus()
  await user.tab()
  expect(document.activeElement).toBe(button('Décaler à droite'))
  await user.keyboard('{Enter}')
  expect(code().value).toContain('\n    prin(n)')
  expect(document.activeElement).toBe(code())
  expect(await faults()).toEqual([])
})

test('lines move in and out together, and a new one begins where it should', () => {
  const edited = { code: 'a\nb\nc', from: 2, to: 5 }
  const shifted = shiftLines(edited, 'in')
  expect(shifted).toEqual({ code: 'a\n    b\n    c', from: 6, to: 13 })
  expect(shiftLines(shifted, 'out')).toEqual(edited)
  expect(breakLine({ code: '    if x:', from: 9, to: 9 }).code).toBe('    if x:\n        ')
})

const simulator = hideTypes(consoleModel)

test('lines after the program count alone, and the server runs what was sent itself', () => {
  const set = consoleSettingsSchema.parse({ trials: [{ after: 'print(f(2))' }] })
  const answer = simulator.walk(set, [{ do: 'write', code: 'def f(n):\n    return 3 * n\nprint("essai")' }])
  expect(answer).toMatchObject({ runs: [{ output: ['6'], error: '' }] })
  const forged = { ...answer, runs: [{ output: ['42'], error: '' }] }
  expect(simulator.workOut(set, forged)).toEqual(answer)
  expect(simulator.workOut(set, { runs: [] })).toBeUndefined()
  expect(simulator.workOut(set, { code: 'x'.repeat(3_000) })).toBeUndefined()
  expect(consoleModel.describe(answer).at(-1)).toBe('Le programme affiche «\u00a06\u00a0»')
  expect(() => simulator.walk(set, [{ do: 'run' }])).toThrow('Écris d’abord')
  expectDescribed(consoleModel, answer)
})
