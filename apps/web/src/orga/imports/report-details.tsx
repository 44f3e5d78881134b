import type { ImportProblem, ImportReport } from '@orga/contract'
import { formatCount, Table } from '@orga/ui'
import { useId } from 'react'
import styles from './imports.module.css'
import { countWords, fieldNames, messages } from './messages.fr.ts'

const countNames = ['new', 'moved', 'changed', 'back', 'left', 'unchanged'] as const
const byName = new Intl.Collator('fr', { numeric: true })

/** What an import has done, or would do. */
export function ReportDetails({ report }: { readonly report: ImportReport }) {
  const { counts, skipped, toCorrect, warnings, divisions } = report
  return (
    <>
      <ul className={styles['counts']}>
        {countNames.map((name) => (
          <li key={name}>
            <strong>{formatCount(counts[name])}</strong> {countWords[name](counts[name])}
          </li>
        ))}
      </ul>
      <Problems title={messages.toCorrect} lead={messages.toCorrectLead} problems={toCorrect} />
      <Problems title={messages.warnings} lead={messages.warningsLead} problems={warnings} />
      <Skipped
        title={messages.skippedNoDivision}
        lead={messages.skippedNoDivisionLead}
        names={skipped.noDivision}
      />
      <Skipped title={messages.skippedLeft} names={skipped.left} />
      <Divisions divisions={divisions} />
    </>
  )
}

type ProblemsProps = {
  readonly title: string
  readonly lead: string
  readonly problems: readonly ImportProblem[]
}

function Problems({ title, lead, problems }: ProblemsProps) {
  if (problems.length === 0) return null
  return (
    <section className={styles['section']}>
      <h2>{`${title} (${formatCount(problems.length)})`}</h2>
      <p>{lead}</p>
      <Table
        caption={title}
        rows={problems.map((problem, index) => ({ ...problem, index }))}
        rowKey={({ index }) => String(index)}
        columns={[
          { key: 'name', header: messages.pupil, cell: ({ name }) => name ?? messages.wholeFile },
          {
            key: 'division',
            header: messages.division,
            short: true,
            cell: ({ division }) => division ?? '–',
          },
          {
            key: 'field',
            header: messages.field,
            cell: ({ field }) => (field ? (fieldNames[field] ?? field) : '–'),
          },
          { key: 'value', header: messages.value, cell: ({ value }) => value ?? '–' },
          { key: 'advice', header: messages.advice, cell: ({ message }) => message },
        ]}
      />
    </section>
  )
}

type SkippedProps = {
  readonly title: string
  readonly lead?: string
  readonly names: ImportReport['skipped']['left']
}

function Skipped({ title, lead, names }: SkippedProps) {
  if (names.length === 0) return null
  return (
    <section className={styles['section']}>
      <h2>{`${title} (${formatCount(names.length)})`}</h2>
      {lead ? <p>{lead}</p> : null}
      <ul className={styles['names']}>
        {names.map(({ eleveId, name }) => (
          <li key={eleveId}>{name}</li>
        ))}
      </ul>
    </section>
  )
}

function Divisions({ divisions }: Pick<ImportReport, 'divisions'>) {
  const title = useId()
  return (
    <section className={styles['section']} aria-labelledby={title}>
      <h2 id={title}>{messages.divisions}</h2>
      <Table
        caption={messages.divisions}
        // An object puts keys that look like numbers first, whatever their order was.
        rows={Object.entries(divisions).sort(([a], [b]) => byName.compare(a, b))}
        rowKey={([division]) => division}
        columns={[
          { key: 'division', header: messages.division, short: true, cell: ([division]) => division },
          {
            key: 'learners',
            header: messages.learners,
            numeric: true,
            cell: ([, learners]) => formatCount(learners),
          },
        ]}
      />
    </section>
  )
}
