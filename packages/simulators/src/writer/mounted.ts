import { mount } from '../shared/mount.tsx'
import { writerModel } from './model.ts'
import { WriterView } from './view/view.tsx'

export const Mounted = mount(writerModel, WriterView)
