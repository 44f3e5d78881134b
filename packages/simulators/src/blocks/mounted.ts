import { mount } from '../shared/mount.tsx'
import { blocksModel } from './model/blocks-model.ts'
import { BlocksView } from './view/blocks-view.tsx'

export const Mounted = mount(blocksModel, BlocksView)
