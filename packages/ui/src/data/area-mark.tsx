import type { ReactNode } from 'react'
import styles from './area-mark.module.css'

const areas: Record<string, { readonly letter: string; readonly name: string; readonly shape: ReactNode }> = {
  1: { letter: 'I', name: 'Information et données', shape: <circle cx="16" cy="16" r="15" /> },
  2: {
    letter: 'C',
    name: 'Communication et collaboration',
    shape: <path d="M6 2h20a5 5 0 0 1 5 5v13a5 5 0 0 1-5 5H15l-7 6v-6H6a5 5 0 0 1-5-5V7a5 5 0 0 1 5-5Z" />,
  },
  3: { letter: 'K', name: 'Création de contenu', shape: <rect x="2" y="2" width="28" height="28" rx="4" /> },
  4: {
    letter: 'P',
    name: 'Protection et sécurité',
    shape: <path d="M16 1c4.5 2.5 8.5 3.5 13 3.5V15c0 8-5.5 13-13 16C8.5 28 3 23 3 15V4.5C7.5 4.5 11.5 3.5 16 1Z" />,
  },
  5: {
    letter: 'E',
    name: 'Environnement numérique',
    shape: <path d="M9 2.5h14L31 16l-8 13.5H9L1 16Z" strokeLinejoin="round" />,
  },
}

type AreaMarkProps = {
  /** “1” to “5”, or anything that begins so, such as a competence’s “3.2”. */
  readonly area: string
  readonly size?: 'small' | 'normal' | 'large'
  /** Says the domain’s name to screen readers; leave out where the name stands beside the mark. */
  readonly named?: boolean
}

/** Colour, shape and letter of a domain: three signs, so that none is needed alone. */
export function AreaMark({ area, size = 'normal', named = false }: AreaMarkProps) {
  const key = area.slice(0, 1)
  const known = areas[key]
  if (!known) return null
  const pixels = { small: 20, normal: 32, large: 48 }[size]
  const naming = named ? { role: 'img', 'aria-label': known.name } : { 'aria-hidden': true as const }
  return (
    <svg {...naming} viewBox="0 0 32 32" width={pixels} height={pixels} className={styles['mark']} data-area={key}>
      <g className={styles['shape']}>{known.shape}</g>
      <text x="16" y={key === '2' ? 19 : 21.5} textAnchor="middle" className={styles['letter']}>
        {known.letter}
      </text>
    </svg>
  )
}
