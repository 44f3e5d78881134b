import { campaignsContract } from '@orga/contract'
import { Button, Dialog, TextField } from '@orga/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { endpointQuery, useAction } from '../../common/client/query.ts'
import { FormErrors } from '../../common/forms/form-errors.tsx'
import { useEndpointForm } from '../../common/forms/use-endpoint-form.ts'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useOrganization } from '../shell/organization.ts'
import { createFields } from '../campaigns/messages.fr.ts'
import type { Campaign } from './campaign-types.ts'
import styles from './campaign.module.css'
import { messages, problems } from './messages.fr.ts'

/** What the owner and the administrators may do with a campaign. */
export function CampaignActions({ campaign }: { readonly campaign: Campaign }) {
  const [asking, setAsking] = useState<'rename' | 'archive'>()
  const show = useShowCampaign()
  const unarchive = useAction(campaignsContract.unarchiveCampaign, { onDone: show })
  const { id: organizationId } = useOrganization()
  const key = { organizationId, campaignId: campaign.id }
  const close = () => setAsking(undefined)
  return (
    <>
      <span className={styles['actions']}>
        {campaign.archivedAt ? (
          <Button look="secondary" busy={unarchive.busy} onClick={() => unarchive.run(key)}>
            {messages.unarchive}
          </Button>
        ) : (
          <>
            <Button look="secondary" onClick={() => setAsking('rename')}>
              {messages.rename}
            </Button>
            <Button look="secondary" onClick={() => setAsking('archive')}>
              {messages.archive}
            </Button>
          </>
        )}
      </span>
      <ProblemNotice error={unarchive.error} messages={problems} />
      {asking === 'rename' ? <RenameDialog campaign={campaign} onClose={close} /> : null}
      {asking === 'archive' ? <ArchiveDialog campaign={campaign} onClose={close} /> : null}
    </>
  )
}

function useShowCampaign() {
  const { id: organizationId } = useOrganization()
  const queryClient = useQueryClient()
  return async (changed: Campaign) => {
    const { queryKey } = endpointQuery(campaignsContract.getCampaign, {
      organizationId,
      campaignId: changed.id,
    })
    queryClient.setQueryData(queryKey, changed)
    await queryClient.invalidateQueries({ queryKey: [campaignsContract.listCampaigns.path] })
  }
}

type DialogProps = { readonly campaign: Campaign; readonly onClose: () => void }

function RenameDialog({ campaign, onClose }: DialogProps) {
  const { id: organizationId } = useOrganization()
  const show = useShowCampaign()
  const form = useEndpointForm(campaignsContract.renameCampaign, {
    read: (data) => ({ organizationId, campaignId: campaign.id, name: String(data.get('name') ?? '') }),
    fields: { name: createFields.name },
    async onDone(changed) {
      await show(changed)
      onClose()
    },
  })
  return (
    <Dialog title={messages.rename} onClose={onClose}>
      <form noValidate onSubmit={form.submit}>
        <FormErrors form={form} />
        <ProblemNotice error={form.error} messages={problems} />
        <TextField
          name="name"
          label={messages.name}
          defaultValue={campaign.name}
          error={form.errors['name']}
          maxLength={120}
          required
        />
        <p className={styles['actions']}>
          <Button type="submit" busy={form.busy}>
            {messages.save}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {messages.cancel}
          </Button>
        </p>
      </form>
    </Dialog>
  )
}

function ArchiveDialog({ campaign, onClose }: DialogProps) {
  const { id: organizationId } = useOrganization()
  const show = useShowCampaign()
  const archive = useAction(campaignsContract.archiveCampaign, {
    async onDone(changed) {
      await show(changed)
      onClose()
    },
  })
  return (
    <Dialog
      title={messages.archiveTitle}
      onClose={onClose}
      actions={
        <>
          <Button look="secondary" onClick={onClose}>
            {messages.cancel}
          </Button>
          <Button
            busy={archive.busy}
            onClick={() => archive.run({ organizationId, campaignId: campaign.id })}
          >
            {messages.archive}
          </Button>
        </>
      }
    >
      <p>{messages.archiveText}</p>
      <ProblemNotice error={archive.error} messages={problems} />
    </Dialog>
  )
}
