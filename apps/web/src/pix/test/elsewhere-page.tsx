import type { Device } from '@orga/contract'
import { Button, buttonClass } from '@orga/ui'
import { Link } from '@tanstack/react-router'
import { Page } from '../../common/page/page.tsx'
import { useAddressed } from '../../common/texts/use-addressed.ts'
import * as pupil from './messages.fr.ts'
import * as person from './messages.person.fr.ts'

type ElsewherePageProps = {
  readonly title: string
  readonly devices: readonly Device[]
  /** Looks again, for whoever has plugged in a mouse. */
  readonly onRetry: () => void
}

/** The next question cannot be done on this device: it waits, with the answers given so far. */
export function ElsewherePage({ title, devices, onRetry }: ElsewherePageProps) {
  const { messages } = useAddressed({ pupil, person })
  return (
    <Page title={messages.elsewhere(devices)} lead={title}>
      <p>{messages.elsewhereText}</p>
      <p>
        <Link to="/" className={buttonClass('primary')}>
          {messages.elsewhereHome}
        </Link>{' '}
        <Button look="quiet" onClick={onRetry}>
          {messages.elsewhereRetry}
        </Button>
      </p>
    </Page>
  )
}
