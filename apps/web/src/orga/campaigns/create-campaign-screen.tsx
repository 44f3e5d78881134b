import { campaignsContract, learnersContract } from '@orga/contract'
import { Button, buttonClass, Notice, SelectField, Skeleton, TextField } from '@orga/ui'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { endpointQuery } from '../../common/client/query.ts'
import { FormErrors } from '../../common/forms/form-errors.tsx'
import { useEndpointForm } from '../../common/forms/use-endpoint-form.ts'
import { Page } from '../../common/page/page.tsx'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useOrganization } from '../shell/organization.ts'
import styles from './create-campaign.module.css'
import { createFields, createMessages as messages, createProblems } from './messages.fr.ts'
import { PathCards, type TargetProfile } from './path-cards.tsx'

export function CreateCampaignScreen() {
  const { id: organizationId } = useOrganization()
  const { data, error, refetch } = useQuery(
    endpointQuery(campaignsContract.listTargetProfiles, { organizationId }),
  )
  return (
    <Page title={messages.title} lead={messages.lead} width="wide">
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      {data ? <CreateForm paths={data.targetProfiles} /> : error ? null : <Skeleton lines={6} />}
    </Page>
  )
}

/** A name from the two choices already made, until one is typed. */
const suggestName = (path: TargetProfile | undefined, division: string): string =>
  path ? [path.title, division].filter(Boolean).join(' ') : ''

function CreateForm({ paths }: { readonly paths: readonly TargetProfile[] }) {
  const { id: organizationId } = useOrganization()
  const divisions =
    useQuery(endpointQuery(learnersContract.listDivisions, { organizationId })).data?.divisions ?? []
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  // Whoever comes from the page of a path has chosen it.
  const { parcours } = useSearch({ from: '/signed-in/orga/$organizationId/campagnes/creation' })
  const [pathId, setPathId] = useState(parcours ?? '')
  const [division, setDivision] = useState('')
  const [typedName, setTypedName] = useState<string>()
  const form = useEndpointForm(campaignsContract.createCampaign, {
    read: (data) => ({
      organizationId,
      targetProfileId: String(data.get('targetProfileId') ?? ''),
      division: data.get('division') === '' ? null : String(data.get('division')),
      name: String(data.get('name') ?? ''),
    }),
    fields: createFields,
    async onDone({ id }) {
      await queryClient.invalidateQueries({ queryKey: [campaignsContract.listCampaigns.path] })
      await navigate({
        to: '/orga/$organizationId/campagnes/$campaignId',
        params: { organizationId, campaignId: id },
      })
    },
  })
  return (
    <form noValidate onSubmit={form.submit}>
      <FormErrors form={form} />
      <ProblemNotice error={form.error} messages={createProblems} />
      <PathCards paths={paths} chosen={pathId} onChoose={setPathId} error={form.errors['targetProfileId']} />
      <div className={styles['fields']}>
        <SelectField
          name="division"
          label={messages.division}
          hint={messages.divisionHint}
          value={division}
          onChange={(event) => setDivision(event.target.value)}
          options={[
            { value: '', label: messages.wholeSchool },
            ...divisions.map(({ division: name, learners }) => ({
              value: name,
              label: `${name} (${learners})`,
            })),
          ]}
        />
        <TextField
          name="name"
          label={messages.name}
          hint={messages.nameHint}
          error={form.errors['name']}
          value={
            typedName ??
            suggestName(
              paths.find(({ id }) => id === pathId),
              division,
            )
          }
          onChange={(event) => setTypedName(event.target.value)}
          maxLength={120}
          required
        />
        <Notice>
          <p>{messages.results}</p>
        </Notice>
        <p className={styles['actions']}>
          <Button type="submit" busy={form.busy}>
            {messages.submit}
          </Button>
          <Link
            to="/orga/$organizationId/campagnes"
            params={{ organizationId }}
            className={buttonClass('quiet')}
          >
            {messages.cancel}
          </Link>
        </p>
      </div>
    </form>
  )
}
