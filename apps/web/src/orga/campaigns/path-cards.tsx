import type { campaignsContract, Output } from '@orga/contract'
import { AreaMark } from '@orga/ui'
import { Link } from '@tanstack/react-router'
import { FieldMessage } from '../../common/forms/field-message.tsx'
import { useOrganization } from '../shell/organization.ts'
import styles from './create-campaign.module.css'
import { createMessages as messages } from './messages.fr.ts'

export type TargetProfile = Output<typeof campaignsContract.listTargetProfiles>['targetProfiles'][number]

type PathCardsProps = {
  readonly paths: readonly TargetProfile[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
  readonly error?: string | undefined
}

const groups = ['start', 'grade', 'area', 'theme'] as const

/** The paths as cards, by kind: radio buttons underneath, so that one Tab and the arrows are enough. */
export function PathCards({ paths, chosen, onChoose, error }: PathCardsProps) {
  return (
    <fieldset className={styles['paths']} aria-describedby={error ? 'path-error' : undefined}>
      <legend>{messages.pathLegend}</legend>
      <FieldMessage id="path-error" text={error} />
      {groups.map((group) => {
        const own = paths.filter((path) => path.group === group)
        return own.length === 0 ? null : (
          <section key={group} aria-labelledby={`paths-${group}`}>
            <h2 id={`paths-${group}`} className={styles['group']}>
              {messages.groups[group]}
            </h2>
            <div className={styles['grid']}>
              {own.map((path) => (
                <PathCard
                  key={path.id}
                  path={path}
                  isFirst={path === paths[0]}
                  isChosen={path.id === chosen}
                  onChoose={onChoose}
                />
              ))}
            </div>
          </section>
        )
      })}
    </fieldset>
  )
}

type PathCardProps = {
  readonly path: TargetProfile
  readonly isFirst: boolean
  readonly isChosen: boolean
  readonly onChoose: (id: string) => void
}

function PathCard({ path, isFirst, isChosen, onChoose }: PathCardProps) {
  const { id: organizationId } = useOrganization()
  const areas = [...new Set(path.competences.map(({ area }) => area))]
  return (
    <div className={styles['path']}>
      <label className={styles['head']}>
        <input
          // The error summary leads to the first card.
          id={isFirst ? 'field-targetProfileId' : undefined}
          type="radio"
          name="targetProfileId"
          value={path.id}
          checked={isChosen}
          onChange={() => onChoose(path.id)}
          aria-describedby={`path-${path.id}`}
        />
        {path.title}
      </label>
      <span id={`path-${path.id}`} className={styles['about']}>
        <span>{path.description}</span>
        <span className={styles['facts']}>
          {messages.minutes(path.minutes)} · {messages.skills(path.skillsCount)}
        </span>
      </span>
      <span className={styles['foot']}>
        <span className={styles['areas']}>
          {areas.map((area) => (
            <AreaMark key={area} area={area} size="small" />
          ))}
        </span>
        <Link
          to="/orga/$organizationId/parcours/$targetProfileId"
          params={{ organizationId, targetProfileId: path.id }}
          className={styles['read']}
        >
          {messages.read}
          <span className="visually-hidden">{`, ${path.title}`}</span>
        </Link>
      </span>
    </div>
  )
}
