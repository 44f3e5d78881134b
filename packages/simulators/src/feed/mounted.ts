import { mount } from '../shared/mount.tsx'
import { feedModel } from './model/feed-model.ts'
import { FeedView } from './view/feed-view.tsx'

export const Mounted = mount(feedModel, FeedView)
