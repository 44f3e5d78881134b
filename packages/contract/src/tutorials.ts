import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { markdownSchema } from './markdown.ts'

export const listTutorials = endpoint({
  method: 'GET',
  path: '/api/tutorials',
  summary: 'Short lessons on the subjects that one has met, by subject',
  input: z.object({}),
  output: z.object({
    tutorials: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        body: markdownSchema,
        /** Title of its subject. */
        tube: z.string(),
        competence: z.object({ id: z.string(), title: z.string(), area: z.string() }),
        /** For the next level of its subject. */
        recommended: z.boolean(),
        saved: z.boolean(),
        read: z.boolean(),
      }),
    ),
  }),
  refusals: [],
})

export const markTutorial = endpoint({
  method: 'PUT',
  path: '/api/tutorials/:tutorialId',
  summary: 'Keep a tutorial, or note that it was read',
  input: z.object({ tutorialId: z.string().max(120), saved: z.boolean(), read: z.boolean() }),
  output: z.object({}),
  refusals: ['tutorial_not_found'],
})
