import styles from './campaign.module.css'

type State =
  | 'to_do'
  | 'started'
  | 'finished'
  | 'correct'
  | 'incorrect'
  | 'skipped'
  | 'late'
  | 'sure'
  | 'to_confirm'

const signs: Readonly<Record<State, string>> = {
  to_do: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Z',
  started: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8 5v3l2 1.5',
  finished: 'm3 8.5 3.5 3.5L13 4.5',
  sure: 'm3 8.5 3.5 3.5L13 4.5',
  to_confirm: 'M5.5 6a2.5 2.5 0 1 1 3.4 2.3c-.6.3-.9.7-.9 1.4M8 12.5v.5',
  correct: 'm3 8.5 3.5 3.5L13 4.5',
  incorrect: 'm4 4 8 8M12 4l-8 8',
  skipped: 'M3 8h10',
  late: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8 5v3l2 1.5',
}

/** A state in a word, a sign and a colour. */
export function StatusMark({ state, children }: { readonly state: State; readonly children: string }) {
  return (
    <span className={styles['mark']} data-state={state}>
      <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
        <path d={signs[state]} />
      </svg>
      {children}
    </span>
  )
}
