import { blocksModel } from './blocks/model/blocks-model.ts'
import { browserModel } from './browser/model/browser-model.ts'
import { consoleModel } from './console/model.ts'
import { deviceModel } from './device/model/device-model.ts'
import { feedModel } from './feed/model/feed-model.ts'
import { filesModel } from './files/model.ts'
import { mailboxModel } from './mailbox/model/mailbox-model.ts'
import { hideTypes, type Simulator } from './shared/walk.ts'
import { spreadsheetModel } from './spreadsheet/model.ts'
import { writerModel } from './writer/model.ts'

/** Without their looks, by the name that an item gives: for the server and the checks. */
export const simulators = {
  files: hideTypes(filesModel),
  spreadsheet: hideTypes(spreadsheetModel),
  writer: hideTypes(writerModel),
  mailbox: hideTypes(mailboxModel),
  feed: hideTypes(feedModel),
  browser: hideTypes(browserModel),
  device: hideTypes(deviceModel),
  blocks: hideTypes(blocksModel),
  console: hideTypes(consoleModel),
} as const satisfies Readonly<Record<string, Simulator>>

export type SimulatorName = keyof typeof simulators

export const isSimulatorName = (name: string): name is SimulatorName => Object.hasOwn(simulators, name)

export { ActionError, type Answer, type Json } from './shared/model.ts'
export type { Simulator } from './shared/walk.ts'
