import { mount } from '../shared/mount.tsx'
import { filesModel } from './model.ts'
import { FilesView } from './view/files-view.tsx'

export const Mounted = mount(filesModel, FilesView)
