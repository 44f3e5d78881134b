const paths = {
  back: 'M12.5 4.5l-6 5.5 6 5.5',
  forward: 'M7.5 4.5l6 5.5-6 5.5',
  close: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  add: 'M10 4.5v11M4.5 10h11',
  menu: 'M4 6h12M4 10h12M4 14h12',
  lock: 'M5.5 9h9v7.5h-9zM7.5 9v-2.5a2.5 2.5 0 0 1 5 0v2.5',
  open: 'M5.5 9h9v7.5h-9zM7.5 9v-3a2.5 2.5 0 0 1 4.8-1',
  star: 'M10 3l2.1 4.6 5 .5-3.7 3.4 1 4.9-4.4-2.5-4.4 2.5 1-4.9-3.7-3.4 5-.5z',
  mask: 'M3 8.5c2.5-1.5 11.5-1.5 14 0 0 4-1.5 5.5-3.5 5.5s-2-2-3.5-2-1.5 2-3.5 2-3.5-1.5-3.5-5.5z',
  picture: 'M3 4.5h14v11h-14zM3 13.5l4-4 3.5 3.5 2.5-2.5 4 4M13 7.5h.5',
}

type IconProps = { readonly name: keyof typeof paths; readonly filled?: boolean }

/** Drawn by us, and like no browser’s own. */
export function Icon({ name, filled = false }: IconProps) {
  return (
    <svg aria-hidden="true" viewBox="0 0 20 20" width="20" height="20">
      <path
        d={paths[name]}
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  )
}
