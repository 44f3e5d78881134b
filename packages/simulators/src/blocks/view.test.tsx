import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { button, said, showInQuestion } from '../../test/show-in-question.tsx'
import { Mounted } from './mounted.ts'
import { blocksSettingsSchema } from './settings.ts'

const settings = blocksSettingsSchema.parse({
  worlds: [{ map: ['>__F'] }, { map: ['>_F'] }],
  blocks: ['forward', 'repeat', 'ifElse'],
  tests: ['wall', 'goal'],
  most: '2',
})
const show = () => showInQuestion(Mounted, settings)
const cell = (row: number, column: number) => screen.getAllByRole('row')[row]?.children[column]?.textContent

test('a loop is built and run by the keys alone, and the robot walks only when asked', async () => {
  const { user, last, onSubmit, faults } = show()
  button('répéter … fois').focus()
  await user.keyboard('{Enter}')
  expect(said()).toBe('Répéter 2 fois\u00a0: ajouté, ligne 1.')
  button('avancer').focus()
  await user.keyboard('{Enter}')
  await user.click(button('1. répéter 2 fois'))
  const count = screen.getByRole('combobox', { name: 'Nombre de tours' })
  await user.selectOptions(count, '3')
  count.focus()
  await user.keyboard('{Enter}')
  expect(said()).toBe('Répéter 3 fois.')
  expect(cell(1, 1)).toContain('robot tourné vers la droite')
  button('Exécuter').focus()
  await user.keyboard('{Enter}')
  expect(said()).toContain('Le robot est en D1, tourné vers la droite, sur le drapeau.')
  expect(cell(1, 4)).toContain('robot')
  expect(last()).toMatchObject({ blocks: 2, worlds: [{ goal: true }, { stop: 'wall' }] })
  expect(onSubmit).not.toHaveBeenCalled()
  expect(await faults()).toEqual([])
})

test('each step is told, and the program is a list in a list', async () => {
  const { user, faults } = show()
  await user.click(button('répéter … fois'))
  await user.click(button('si … sinon …'))
  await user.click(button('avancer'))
  const inner = screen.getAllByRole('listitem').filter((item) => within(item).queryByText('avancer'))
  expect(inner.map((item) => item.querySelector('button')?.textContent)).toEqual([
    'avancer',
    '1. répéter 2 fois',
    '2. si mur devant',
    '3. avancer',
  ])
  await user.click(button('Un pas'))
  expect(said()).toBe('répéter\u00a0: tour 1 sur 2')
  await user.click(button('Un pas'))
  expect(said()).toBe('mur devant\u00a0? non')
  await user.click(button('Monde 2'))
  expect(cell(1, 1)).toContain('robot')
  expect(button('Monde 2').getAttribute('aria-pressed')).toBe('true')
  expect(await faults()).toEqual([])
})

test('a block that moves or goes keeps the focus where one goes on', async () => {
  const { user, last } = show()
  await user.click(button('répéter … fois'))
  await user.click(button(/^2. fin de/))
  await user.click(button('avancer'))
  button('Monter\u00a0: avancer').focus()
  await user.keyboard('{Enter}')
  expect(last()).toMatchObject({ program: [{ repeat: '2', do: ['forward'] }] })
  expect(document.activeElement).toBe(button('Monter\u00a0: avancer'))
  await user.keyboard('{Enter}{Enter}')
  expect(said()).toBe('Ce bloc est déjà le premier.')
  await user.click(button('Supprimer\u00a0: avancer'))
  expect(document.activeElement).toBe(button('début du programme'))
  await user.click(button('Exécuter'))
  expect(said()).toContain('terminé')
})
