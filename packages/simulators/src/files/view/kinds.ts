import { messages } from '../messages.fr.ts'
import { type Entry, splitName } from '../tree.ts'

export type Kind = keyof typeof messages.types

const ends: Readonly<Record<string, Kind>> = {
  jpg: 'image',
  jpeg: 'image',
  png: 'image',
  gif: 'image',
  svg: 'image',
  webp: 'image',
  txt: 'text',
  md: 'text',
  pdf: 'document',
  odt: 'document',
  docx: 'document',
  csv: 'sheet',
  ods: 'sheet',
  xlsx: 'sheet',
  odp: 'slides',
  pptx: 'slides',
  mp3: 'sound',
  wav: 'sound',
  ogg: 'sound',
  mp4: 'video',
  webm: 'video',
  zip: 'archive',
  exe: 'program',
  apk: 'program',
}

export function kindOf({ isFolder, name }: Entry): Kind {
  return isFolder ? 'folder' : (ends[splitName(name).end.slice(1).toLowerCase()] ?? 'other')
}

/** The name as shown: without its end where ends are hidden. */
export const shownName = (entry: Entry, extensions: boolean): string =>
  extensions || entry.isFolder ? entry.name : splitName(entry.name).stem

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })
const units = ['o', 'ko', 'Mo', 'Go']

/** 2400000 as “2,4 Mo”. */
export function formatSize(octets: number): string {
  const power = Math.min(3, Math.max(0, Math.floor(Math.log10(Math.max(1, octets)) / 3)))
  return `${number.format(octets / 1_000 ** power)}\u00a0${units[power]}`
}
