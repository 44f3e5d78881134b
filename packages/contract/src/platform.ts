import { z } from 'zod'
import { endpoint } from './endpoint.ts'

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
