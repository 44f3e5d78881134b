import { type Facing, facings } from '../model/world.ts'
import styles from './grid.module.css'

/** Bricks. */
export const Wall = () => (
  <g className={styles['wall']}>
    <rect width="40" height="40" />
    <path d="M0 13.5h40M0 26.5h40M20 0v13.5M10 13.5v13M30 13.5v13M20 26.5v13.5" />
  </g>
)

export const Flag = () => (
  <g className={styles['flag']}>
    <path d="M9 35V5" />
    <path d="M9 6h19l-5 6 5 6H9z" data-fill="true" />
  </g>
)

export const Gems = ({ count }: { readonly count: number }) => (
  <g className={styles['gem']}>
    <path d="M29 20l8 8-8 10-8-10z" />
    {count > 1 ? (
      <text x="12" y="36">
        {count}
      </text>
    ) : null}
  </g>
)

/** A round body whose nose tells where it looks. */
export const Robot = ({ facing }: { readonly facing: Facing }) => (
  <g className={styles['robot']} transform={`rotate(${facings.indexOf(facing) * 90} 20 20)`}>
    <path d="M24 6l14 14-14 14z" />
    <circle cx="18" cy="20" r="12" />
    <path d="M14 14h9v12h-9z" data-part="face" />
  </g>
)
