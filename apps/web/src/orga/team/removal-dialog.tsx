import { organizationsContract } from '@orga/contract'
import { announce, Button, Dialog, plural, SelectField } from '@orga/ui'
import { useState } from 'react'
import { useAction } from '../../common/client/query.ts'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { useOrganization } from '../shell/organization.ts'
import { messages, problems, removalMessages as texts } from './messages.fr.ts'
import { type Member, nameOf, useRefreshTeam } from './team-queries.ts'

type RemovalDialogProps = {
  readonly member: Member
  readonly members: readonly Member[]
  readonly onClose: () => void
}

/** Takes somebody out of the team, or oneself, and asks who takes their campaigns over. */
export function RemovalDialog({ member, members, onClose }: RemovalDialogProps) {
  const { id: organizationId } = useOrganization()
  const refresh = useRefreshTeam()
  const [successorId, setSuccessorId] = useState('')
  const remove = useAction(organizationsContract.removeMember, {
    async onDone() {
      announce(messages.removed(nameOf(member)))
      await refresh()
      onClose()
    },
  })
  const leave = useAction(organizationsContract.leaveOrganization, { onDone: () => location.assign('/orga') })
  const campaigns = plural(member.campaigns, 'campagne')
  const input = { organizationId, successorId: successorId === '' ? null : successorId }
  return (
    <Dialog
      title={member.self ? texts.leaveTitle : texts.removeTitle(nameOf(member))}
      onClose={onClose}
      actions={
        <>
          <Button look="secondary" onClick={onClose}>
            {texts.cancel}
          </Button>
          <Button
            look="danger"
            busy={remove.busy || leave.busy}
            onClick={() =>
              member.self ? leave.run(input) : remove.run({ ...input, accountId: member.accountId })
            }
          >
            {member.self ? texts.leave : texts.remove}
          </Button>
        </>
      }
    >
      <p>{member.self ? texts.leaveText : texts.removeText}</p>
      <ProblemNotice error={remove.error ?? leave.error} messages={problems} />
      {member.campaigns > 0 ? (
        <SelectField
          name="successorId"
          label={member.self ? texts.ownSuccessor(campaigns) : texts.successor(campaigns)}
          value={successorId}
          onChange={(event) => setSuccessorId(event.target.value)}
          options={[
            { value: '', label: texts.choose },
            ...members
              .filter(({ accountId }) => accountId !== member.accountId)
              .map((other) => ({ value: other.accountId, label: nameOf(other) })),
          ]}
          required
        />
      ) : null}
    </Dialog>
  )
}
