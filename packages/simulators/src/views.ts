import type { ComponentType } from 'react'
import type { SimulatorName } from './settings.ts'
import type { MountedProps } from './shared/mount.tsx'

type Loaded = { readonly Mounted: ComponentType<MountedProps> }

/** How each simulator looks, each in a chunk of its own that only its questions load. */
export const views: Readonly<Record<SimulatorName, () => Promise<Loaded>>> = {
  files: () => import('./files/mounted.ts'),
  spreadsheet: () => import('./spreadsheet/mounted.ts'),
  writer: () => import('./writer/mounted.ts'),
  mailbox: () => import('./mailbox/mounted.ts'),
  feed: () => import('./feed/mounted.ts'),
  browser: () => import('./browser/mounted.ts'),
  device: () => import('./device/mounted.ts'),
  blocks: () => import('./blocks/mounted.ts'),
  console: () => import('./console/mounted.ts'),
}

export type { MountedProps } from './shared/mount.tsx'
export type { Answer } from './shared/model.ts'
