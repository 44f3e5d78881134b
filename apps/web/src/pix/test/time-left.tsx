import { announce } from '@orga/ui'
import { useEffect, useState } from 'react'
import { useAddressed } from '../../common/texts/use-addressed.ts'
import * as pupil from './messages.fr.ts'
import * as person from './messages.person.fr.ts'
import styles from './question-page.module.css'
import type { TestState } from './test-screen.tsx'

const warnings: ReadonlySet<number> = new Set([30, 10])

type TimeLeftProps = {
  /** By the server, with what the school has added. */
  readonly seconds: number
  readonly moreTime: TestState['accommodations']['moreTime']
}

/** Counts down what the server allows; said aloud when it begins, at 30 and 10 seconds, and at the end. */
export function TimeLeft({ seconds, moreTime }: TimeLeftProps) {
  const { messages } = useAddressed({ pupil, person })
  const [left, setLeft] = useState(Math.max(0, Math.round(seconds)))
  useEffect(() => {
    // By the clock, not by the ticks: a tab in the background ticks less often.
    const end = Date.now() + seconds * 1000
    const timer = setInterval(() => setLeft(Math.max(0, Math.round((end - Date.now()) / 1000))), 500)
    return () => clearInterval(timer)
  }, [seconds])
  useEffect(() => announce(messages.timer(Math.round(seconds))), [seconds, messages])
  useEffect(() => {
    if (warnings.has(left)) announce(messages.timer(left))
  }, [left, messages])
  if (left === 0)
    return (
      <p role="status" className={styles['time']}>
        {messages.timeUp}
      </p>
    )
  return (
    <p className={styles['time']}>
      {messages.timer(left)}
      {moreTime === 0 ? null : ` ${messages.moreTimes[moreTime]}`}
    </p>
  )
}
