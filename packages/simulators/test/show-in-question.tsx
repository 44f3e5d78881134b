import { Announcer } from '@orga/ui'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import type { ComponentType } from 'react'
import { afterEach, vi } from 'vitest'
import type { Answer } from '../src/shared/model.ts'
import type { MountedProps } from '../src/shared/mount.tsx'

afterEach(cleanup)

/** A simulator in the form of its question, as the player has it around. */
export function showInQuestion(Mounted: ComponentType<MountedProps>, settings: unknown) {
  const onAnswer = vi.fn<(answer: Answer | null) => void>()
  const onSubmit = vi.fn()
  const { container } = render(
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <Announcer />
      <Mounted settings={settings} disabled={false} onAnswer={onAnswer} />
      <button type="submit">Je valide</button>
    </form>,
  )
  const last = (): Answer | null | undefined => onAnswer.mock.lastCall?.[0]
  /** What axe finds. Colours and the regions of a whole page are for the browser tests. */
  const faults = async (): Promise<string[]> => {
    const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } }
    return (await axe.run(container, { rules })).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  }
  return { user: userEvent.setup(), last, faults, onSubmit }
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name })

/** What a screen reader was told last. */
export const said = () => screen.getByRole('status').textContent
