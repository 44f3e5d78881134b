import type { IconName } from '../settings.ts'

const paths: Readonly<Record<IconName | 'back' | 'next', string>> = {
  apps: 'M3.5 3.5h5v5h-5zM11.5 3.5h5v5h-5zM3.5 11.5h5v5h-5zM11.5 11.5h5v5h-5z',
  battery: 'M2.5 6.5h13v7h-13zM15.5 9h2v2h-2M5 9v2M8 9v2',
  bell: 'M5 14v-5a5 5 0 0 1 10 0v5M3.5 14h13M8.5 16.5h3',
  eye: 'M2.5 10c4-6.5 11-6.5 15 0-4 6.5-11 6.5-15 0zM10 8v4M8 10h4',
  heart: 'M10 16.5l-6.5-6.5a3.7 3.7 0 0 1 6.5-4 3.7 3.7 0 0 1 6.5 4z',
  info: 'M10 3a7 7 0 1 0 0 14 7 7 0 1 0 0-14zM10 9v4.5M10 6v.5',
  key: 'M6.5 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 1 0 0-7zM10 10h7.5M14.5 10v3',
  lock: 'M5 9h10v7.5h-10zM7 9v-2.5a3 3 0 0 1 6 0v2.5',
  person: 'M10 3.5a3 3 0 1 0 0 6 3 3 0 1 0 0-6zM3.5 16.5c1-6 12-6 13 0z',
  pin: 'M10 17.5c-4-5-5.5-7-5.5-9a5.5 5.5 0 0 1 11 0c0 2-1.5 4-5.5 9zM10 7.5v2',
  screen: 'M5.5 2.5h9v15h-9zM9 15.5h2',
  sound: 'M3.5 8h3l4-3.5v11l-4-3.5h-3zM13.5 7c1.5 2 1.5 4 0 6',
  storage: 'M3.5 4h13v4.5h-13zM3.5 11.5h13v4.5h-13zM6 6.2h1M6 13.7h1',
  update: 'M15.5 8a6 6 0 1 0 .5 3.5M16 4.5v3.5h-3.5',
  wifi: 'M3 8c4-4 10-4 14 0M5.5 11c3-2.5 6-2.5 9 0M8.5 13.8c1-.7 2-.7 3 0M10 16v.3',
  back: 'M12.5 4.5l-6 5.5 6 5.5',
  next: 'M7.5 4.5l6 5.5-6 5.5',
}

/** Drawn by us, and like no system’s own. */
export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 20 20" width="20" height="20">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  )
}
