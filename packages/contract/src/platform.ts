import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { markdownSchema } from './markdown.ts'

/** What the pages must know before anybody is signed in. */
export const getPublicSettings = endpoint({
  method: 'GET',
  path: '/api/public-settings',
  summary: 'Brand, help address and the kind of installation',
  input: z.object({}),
  output: z.object({
    brand: z.object({ name: z.string(), orgaName: z.string() }),
    helpEmail: z.string(),
    sourceUrl: z.string(),
    demo: z.object({ mailboxUrl: z.string(), portalUrl: z.string() }).nullable(),
    portal: z.boolean(),
  }),
  refusals: [],
})

export const pageSchema = z.enum([
  'aide-direction',
  'aide-professeur',
  'aide-eleve',
  'confidentialite',
  'accessibilite',
])

export const getPage = endpoint({
  method: 'GET',
  path: '/api/pages/:page',
  summary: 'A page of help or of legal information',
  input: z.object({ page: pageSchema }),
  output: z.object({ title: z.string(), text: markdownSchema }),
  refusals: [],
})
