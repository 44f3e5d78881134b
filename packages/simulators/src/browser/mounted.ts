import { mount } from '../shared/mount.tsx'
import { browserModel } from './model/browser-model.ts'
import { BrowserView } from './view/browser-view.tsx'

export const Mounted = mount(browserModel, BrowserView)
