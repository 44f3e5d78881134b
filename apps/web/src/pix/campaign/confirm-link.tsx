import { linksContract, type Output } from '@orga/contract'
import { Button, CheckboxField } from '@orga/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { FormErrors } from '../../common/forms/form-errors.tsx'
import { useEndpointForm } from '../../common/forms/use-endpoint-form.ts'
import { meQuery } from '../../common/session/me.ts'
import { useAddressed } from '../../common/texts/use-addressed.ts'
import styles from './campaign.module.css'
import { LinkProblem } from './link-problem.tsx'
import * as pupil from './messages.fr.ts'
import * as person from './messages.person.fr.ts'

/** What was typed, sent again with the agreement: the server finds the pupil anew. */
export type Claim = { code: string; birthDate: string; firstName?: string; lastName?: string }
export type Proposal = Output<typeof linksContract.proposeLink>

type ConfirmLinkProps = {
  readonly claim: Claim
  readonly proposal: Proposal
  readonly onLinked: () => void
  readonly onRefuse: () => void
}

/** The pupil found, in big letters: two pupils at one computer see at once who it is. */
export function ConfirmLink({ claim, proposal, onLinked, onRefuse }: ConfirmLinkProps) {
  const { acceptFields, linkMessages: messages } = useAddressed({ pupil, person })
  const queryClient = useQueryClient()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const form = useEndpointForm(linksContract.confirmLink, {
    read: (data) => ({ ...claim, termsAccepted: data.get('termsAccepted') === 'on' }),
    fields: acceptFields,
    async onDone() {
      await queryClient.invalidateQueries({ queryKey: meQuery.queryKey })
      await queryClient.invalidateQueries({ queryKey: [linksContract.getPortalVisit.path] })
      onLinked()
    },
  })
  return (
    <section aria-labelledby="confirm-link">
      <h2 id="confirm-link" ref={heading} tabIndex={-1}>
        {messages.isItYou}
      </h2>
      <p className={styles['who']}>
        {messages.youAre}{' '}
        <strong>
          {proposal.firstName} {proposal.initial}.
        </strong>
        <span>{messages.inDivision(proposal.division, proposal.organizationName)}</span>
      </p>
      <form noValidate onSubmit={form.submit}>
        <FormErrors form={form} />
        <LinkProblem error={form.error} />
        <CheckboxField
          name="termsAccepted"
          label={
            <>
              {messages.accept}
              <a href="/cgu/pupil" target="_blank" rel="noreferrer">
                {messages.terms}
                <span className="visually-hidden">{messages.newTab}</span>
              </a>
            </>
          }
          error={form.errors['termsAccepted']}
          required
        />
        <p className={styles['answers']}>
          <Button look="secondary" onClick={onRefuse}>
            {messages.no}
          </Button>
          <Button type="submit" busy={form.busy}>
            {messages.yes}
          </Button>
        </p>
      </form>
    </section>
  )
}
