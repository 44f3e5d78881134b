import { Link, useLocation, useSearch } from '@tanstack/react-router'
import { Page } from '../../common/page/page.tsx'
import { useMessages } from '../../common/texts/use-messages.ts'
import * as en from './messages.en.ts'
import * as fr from './messages.fr.ts'

/** After the form: where to look, whether the address was known or not. */
export function SignUpSentScreen() {
  const { email } = useLocation({ select: ({ state }) => ({ email: state.email }) })
  const { retour } = useSearch({ from: '/inscription/envoyee' })
  const { sent } = useMessages({ fr, en }).messages
  return (
    <Page title={sent.title} lead={sent.lead} bilingual>
      <p>
        <strong>{email ? sent.to(email) : sent.toNobody}</strong> {sent.open}
      </p>
      <p>{sent.existing}</p>
      <h2>{sent.missing}</h2>
      <ul>
        <li>{sent.wait}</li>
        <li>{sent.spam}</li>
        <li>
          {sent.wrong}
          <Link to="/inscription" search={retour ? { retour } : {}}>
            {sent.again}
          </Link>
          .
        </li>
      </ul>
    </Page>
  )
}
