import { buttonClass } from '@orga/ui'
import { useMessages } from '../texts/use-messages.ts'
import { Page } from './page.tsx'

const fr = {
  title: 'Page introuvable',
  text: 'Cette adresse ne mène à aucune page. Elle a peut-être été mal recopiée, ou la page n’existe plus.',
  home: 'Aller à l’accueil',
}
const en: typeof fr = {
  title: 'Page not found',
  text: 'This address leads to no page. It may have been copied wrongly, or the page no longer exists.',
  home: 'Go to the home page',
}

export function NotFoundPage({ home = '/' }: { readonly home?: string }) {
  const messages = useMessages({ fr, en })
  return (
    <Page title={messages.title} lead={messages.text} bilingual>
      <a href={home} className={buttonClass('primary')}>
        {messages.home}
      </a>
    </Page>
  )
}
