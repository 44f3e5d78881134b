import { Button } from '@orga/ui'
import { messages } from '../messages.fr.ts'
import type { Image } from '../settings.ts'
import parts from './said.module.css'
import styles from './view.module.css'

/** Small drawings: what a picture shows is told in words, the same for everybody. */
const drawings: Readonly<Record<Image['scene'], string>> = {
  water:
    'M0 34q8-6 16 0t16 0 16 0 16 0 16 0 16 0 M0 44q8-6 16 0t16 0 16 0 16 0 16 0 16 0 M34 30v-14l14-9 14 9v14 M44 30v-8h8v8',
  group:
    'M30 22a6 6 0 1 0 .1 0 M48 16a7 7 0 1 0 .1 0 M66 22a6 6 0 1 0 .1 0 M18 50q0-14 12-14t12 14 M36 50q0-18 12-18t12 18 M54 50q0-14 12-14t12 14',
  animal: 'M30 44q-4-18 8-22l-2-10 9 7h8l9-7-2 10q10 5 8 22z M42 32v2 M56 32v2 M46 39l3 2 3-2',
  stage:
    'M8 48h80 M14 48v-36h68v36 M14 12q10 14 0 24 M82 12q-10 14 0 24 M48 26a5 5 0 1 0 .1 0 M40 48q0-10 8-10t8 10',
  city: 'M6 50h84 M14 50v-26h16v26 M34 50v-38h20v38 M58 50v-20h22v20 M40 20h4 M40 28h4 M40 36h4 M64 38h4 M72 38h4 M20 32h4',
  object: 'M24 18h48v30h-48z M24 26h48 M36 18v-6h24v6 M44 36h8',
}

export function Picture({ image }: { readonly image: Image }) {
  return (
    <figure className={styles['picture']}>
      <svg aria-hidden="true" viewBox="0 0 96 56">
        <path
          d={drawings[image.scene]}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinejoin="round"
        />
      </svg>
      <figcaption>
        <b>{messages.post.image}</b>
        {image.alternative}
      </figcaption>
    </figure>
  )
}

type ImageProps = { readonly image: Image; readonly date: string; readonly onClose: () => void }

/** Where a picture comes from, and where else it is found. */
export function ImagePanel({ image, date, onClose }: ImageProps) {
  const { credit, taken, place, matches } = image
  const rows: readonly (readonly [string, string])[] = [
    [messages.post.published, date],
    [messages.post.credit, credit],
    [messages.post.taken, taken],
    [messages.post.place, place],
  ]
  return (
    <div role="group" aria-label={messages.post.about} className={styles['inner']}>
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value || messages.post.unknown}</dd>
          </div>
        ))}
      </dl>
      <h3>{messages.post.matches}</h3>
      {matches.length === 0 ? (
        <p className={styles['hint']}>{messages.post.noMatch}</p>
      ) : (
        <ul className={parts['list']}>
          {matches.map(({ site, date: seen, title }) => (
            <li key={site + title}>
              <p>
                <b>{title}</b>
                <span>{`${site} · ${seen}`}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
      <Button look="secondary" onClick={onClose}>
        {messages.post.close}
      </Button>
    </div>
  )
}
