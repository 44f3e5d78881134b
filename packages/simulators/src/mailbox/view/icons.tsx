import { VisuallyHidden } from '@orga/ui'
import { messages } from '../messages.fr.ts'
import { places } from '../settings.ts'

const folderPaths = new Map<string, string>([
  [places.inbox, 'M3 4h14l0 12h-14z M3 11h4l1.5 2.5h3l1.5-2.5h4'],
  [places.sent, 'M3 10l14-6-5 13-2.5-5.5z M9.5 11.5l7.5-7.5'],
  [places.junk, 'M7 3h6l4 4v6l-4 4h-6l-4-4v-6z M10 6.5v4.5 M10 13.3v.4'],
  [places.bin, 'M4 6h12 M8 6v-2.5h4v2.5 M5.5 6l1 11h7l1-11'],
])

function Drawing({ d, fill = 'none' }: { readonly d: string; readonly fill?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 20 20" width="20" height="20">
      <path
        d={d}
        fill={fill}
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  )
}

export function FolderIcon({ folder }: { readonly folder: string }) {
  return <Drawing d={folderPaths.get(folder) ?? 'M2.5 5.5h5l1.5 2h8.5v9h-15z'} />
}

export function ClipIcon() {
  return (
    <>
      <Drawing d="M13.5 6.5l-6 6a1.6 1.6 0 0 0 2.3 2.3l6-6.2a3.2 3.2 0 0 0-4.6-4.5l-6 6.2a4.8 4.8 0 0 0 6.9 6.8l4.4-4.6" />
      <VisuallyHidden>{messages.hasFiles}</VisuallyHidden>
    </>
  )
}

export function StarIcon() {
  return (
    <>
      <Drawing
        d="M10 2.8l2.2 4.7 5.1.6-3.8 3.5 1 5-4.5-2.5-4.5 2.5 1-5-3.8-3.5 5.1-.6z"
        fill="currentColor"
      />
      <VisuallyHidden>{messages.isStarred}</VisuallyHidden>
    </>
  )
}
