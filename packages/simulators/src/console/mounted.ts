import { mount } from '../shared/mount.tsx'
import { consoleModel } from './model.ts'
import { ConsoleView } from './view/console-view.tsx'

export const Mounted = mount(consoleModel, ConsoleView)
