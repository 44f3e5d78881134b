import type { campaignsContract, Output } from '@orga/contract'
import { AreaMark } from '@orga/ui'
import { FieldMessage } from '../../common/forms/field-message.tsx'
import styles from './create-campaign.module.css'
import { createMessages as messages } from './messages.fr.ts'

export type TargetProfile = Output<typeof campaignsContract.listTargetProfiles>['targetProfiles'][number]

type PathCardsProps = {
  readonly paths: readonly TargetProfile[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
  readonly error?: string | undefined
}

/** The paths as cards: radio buttons underneath, so that one Tab and the arrows are enough. */
export function PathCards({ paths, chosen, onChoose, error }: PathCardsProps) {
  return (
    <fieldset className={styles['paths']} aria-describedby={error ? 'path-error' : undefined}>
      <legend>{messages.pathLegend}</legend>
      <FieldMessage id="path-error" text={error} />
      <div className={styles['grid']}>
        {paths.map((path, index) => (
          <div key={path.id} className={styles['path']}>
            <label className={styles['head']}>
              <input
                // The error summary leads to the first card.
                id={index === 0 ? 'field-targetProfileId' : undefined}
                type="radio"
                name="targetProfileId"
                value={path.id}
                checked={path.id === chosen}
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
              <span>{path.assessed}</span>
              <span className={styles['competences']}>
                {path.competences.map(({ id, title, area }) => (
                  <span key={id} className={styles['competence']}>
                    <AreaMark area={area} size="small" /> {title}
                  </span>
                ))}
              </span>
            </span>
          </div>
        ))}
      </div>
    </fieldset>
  )
}
