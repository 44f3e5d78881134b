import { mount } from '../shared/mount.tsx'
import { deviceModel } from './model/device-model.ts'
import { DeviceView } from './view/device-view.tsx'

export const Mounted = mount(deviceModel, DeviceView)
