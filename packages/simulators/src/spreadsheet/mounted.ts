import { mount } from '../shared/mount.tsx'
import { spreadsheetModel } from './model.ts'
import { SpreadsheetView } from './view/view.tsx'

export const Mounted = mount(spreadsheetModel, SpreadsheetView)
