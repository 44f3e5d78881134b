import { mount } from '../shared/mount.tsx'
import { mailboxModel } from './model/mailbox-model.ts'
import { MailboxView } from './view/mailbox-view.tsx'

export const Mounted = mount(mailboxModel, MailboxView)
