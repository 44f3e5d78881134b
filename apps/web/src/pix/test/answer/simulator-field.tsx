import { type Answer, type MountedProps, views } from '@orga/simulators/views'
import { Notice, Skeleton } from '@orga/ui'
import { type ComponentType, createElement, useEffect, useState } from 'react'
import { useAddressed } from '../../../common/texts/use-addressed.ts'
import * as pupil from '../messages.fr.ts'
import * as person from '../messages.person.fr.ts'
import styles from '../question-page.module.css'
import type { Question } from '../test-screen.tsx'

type Loaded = ComponentType<MountedProps> | 'failed' | undefined

/** A simulator, loaded when a question wants it. Its state travels as the value of a hidden field. */
export function SimulatorField({ simulator }: Pick<Question, 'simulator'>) {
  const { messages } = useAddressed({ pupil, person })
  const loaded = useSimulator(simulator?.name ?? '')
  const [answer, setAnswer] = useState<Answer | null>(null)
  return (
    <fieldset className={styles['answer']}>
      <legend>{messages.simulator}</legend>
      <input type="hidden" name="answer" value={answer === null ? '' : JSON.stringify(answer)} />
      {loaded === undefined ? (
        <Skeleton lines={8} />
      ) : loaded === 'failed' ? (
        <Notice kind="warning" live>
          <p>{messages.simulatorFailed}</p>
        </Notice>
      ) : (
        createElement(loaded, { settings: simulator?.settings, disabled: false, onAnswer: setAnswer })
      )}
    </fieldset>
  )
}

function useSimulator(name: string): Loaded {
  const [loaded, setLoaded] = useState<Loaded>()
  useEffect(() => {
    let wanted = true
    const show = (found: Loaded): void => {
      // A component is a function, which a setter would call.
      if (wanted) setLoaded(() => found)
    }
    const load = new Map(Object.entries(views)).get(name)
    load?.().then(
      ({ Mounted }) => show(Mounted),
      () => show('failed'),
    )
    if (!load) show('failed')
    return () => {
      wanted = false
    }
  }, [name])
  return loaded
}
