import type { learnersContract, Output } from '@orga/contract'
import { formatDay, Table } from '@orga/ui'
import { Link } from '@tanstack/react-router'
import { useOrganization } from '../shell/organization.ts'
import { messages } from './messages.fr.ts'
import styles from './learner-table.module.css'

type Learner = Output<typeof learnersContract.listLearners>['learners'][number]

export function LearnerTable({ learners }: { readonly learners: readonly Learner[] }) {
  return (
    <Table
      caption={messages.title}
      rows={learners}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', header: messages.name, cell: (learner) => <LearnerName {...learner} /> },
        {
          key: 'division',
          header: messages.division,
          short: true,
          cell: ({ division, leavesOn }) => (
            <>
              {division ?? messages.noDivision}
              {leavesOn ? (
                <span className={styles['note']}>{` ${messages.leaves(formatDay(leavesOn))}`}</span>
              ) : null}
            </>
          ),
        },
        {
          key: 'birthDate',
          header: messages.birthDate,
          short: true,
          cell: ({ birthDate }) => (birthDate ? formatDay(birthDate) : '–'),
        },
        {
          key: 'link',
          header: messages.link,
          cell: ({ link }) => (
            <span className={link === 'none' ? styles['note'] : ''}>{messages.links[link]}</span>
          ),
        },
      ]}
    />
  )
}

function LearnerName({ id: learnerId, lastName, firstName, preferredLastName }: Learner) {
  const { id: organizationId } = useOrganization()
  return (
    <>
      <Link to="/orga/$organizationId/eleves/$learnerId" params={{ organizationId, learnerId }}>
        {lastName} {firstName}
      </Link>
      {preferredLastName && preferredLastName !== lastName ? (
        <span className={styles['note']}>{` (${messages.preferred(preferredLastName)})`}</span>
      ) : null}
    </>
  )
}
