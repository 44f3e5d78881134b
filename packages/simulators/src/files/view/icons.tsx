import type { Kind } from './kinds.ts'

const sheet = 'M5 2.5h7l3.5 3.5v11.5h-10.5z M12 2.5v3.5h3.5'

/** Drawn by us, and like no system’s own. */
const paths: Readonly<Record<Kind, string>> = {
  folder: 'M2.5 5.5h5l1.5 2h8.5v9h-15z',
  image: 'M3 4h14v12h-14z M3 13.5l4-4 4 4 2.5-2.5 3.5 3.5 M13.5 6.5v1.5',
  text: `${sheet} M7.5 9.5h5.5 M7.5 12h5.5 M7.5 14.5h3`,
  document: `${sheet} M7.5 9h5.5v3h-5.5z M7.5 14.5h5.5`,
  sheet: `${sheet} M7 9h7 M7 12h7 M7 15h7 M10.5 9v6`,
  slides: 'M3 4h14v9h-14z M10 13v4 M7 17h6 M6.5 10v-2 M10 10v-3.5 M13.5 10v-1',
  sound:
    'M8 15.5v-10l7-1.5v10 M8 15.5a2 1.5 0 1 1-3 0a2 1.5 0 1 1 3 0 M15 14a2 1.5 0 1 1-3 0a2 1.5 0 1 1 3 0',
  video: 'M2.5 5h10.5v10h-10.5z M13 9l4.5-2.5v7l-4.5-2.5',
  archive: 'M3 3.5h14v4h-14z M4 7.5h12v9h-12z M8.5 10.5h3',
  program: 'M2.5 4h15v12h-15z M2.5 7h15 M6 10l2 1.5-2 1.5 M10 13.5h4',
  other: sheet,
}

export function KindIcon({ kind }: { readonly kind: Kind }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 20 20" width="20" height="20">
      <path
        d={paths[kind]}
        fill={kind === 'folder' ? 'var(--action-soft)' : 'none'}
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  )
}
