import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { markdownSchema } from './markdown.ts'

const nameSchema = z.string().trim().min(1, 'required').max(100, 'too_long')

export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, 'required')
  .max(254, 'too_long')
  .pipe(z.email('malformed'))

/** The rules of a password, in the order in which the form lists them. */
export const passwordRules = [
  { code: 'length', isMet: (password: string) => password.length >= 8 },
  { code: 'upper_case', isMet: (password: string) => /\p{Lu}/u.test(password) },
  { code: 'lower_case', isMet: (password: string) => /\p{Ll}/u.test(password) },
  { code: 'digit', isMet: (password: string) => /\d/.test(password) },
] as const

export const passwordSchema = z
  .string()
  .max(200, 'too_long')
  .refine((password) => passwordRules.every(({ isMet }) => isMet(password)), 'weak')

export const termsDocuments = ['pix', 'pix-orga', 'pupil'] as const
export type TermsDocument = (typeof termsDocuments)[number]

/** A page of ours to go to afterwards; anything else is dropped, so that no link leads away. */
export const returnToSchema = z
  .string()
  .max(300)
  // Browsers drop tabs and line ends from addresses, so that `/<tab>/` would lead away.
  .regex(/^\/(?![/\\])[^\\\p{Cc}]*$/u)
  .nullable()
  .catch(null)
  .default(null)

const localeSchema = z.enum(['fr', 'en'])

/** How somebody likes to read. What is absent is as the page or the device has it. */
export const readingSchema = z.object({
  scheme: z.enum(['device', 'light', 'dark']).default('device'),
  contrast: z.enum(['normal', 'strong']).default('normal'),
  font: z.enum(['own', 'lexend', 'system']).default('own'),
  /** Of all texts, in hundredths of the usual size. */
  size: z.literal([100, 120, 140, 170, 200]).default(100),
  lines: z.enum(['normal', 'wide', 'wider']).default('normal'),
  letters: z.enum(['normal', 'wide', 'wider']).default('normal'),
  /** A band that follows the pointer and the focus. */
  ruler: z.boolean().default(false),
  /** Buttons that read questions aloud. */
  aloud: z.boolean().default(false),
})
export type Reading = z.output<typeof readingSchema>

export const signUp = endpoint({
  method: 'POST',
  path: '/api/sign-up',
  summary: 'Ask for an account; the answer is the same whether the address is known or not',
  input: z.object({
    firstName: nameSchema,
    lastName: nameSchema,
    email: emailSchema,
    password: passwordSchema,
    termsAccepted: z.literal(true, 'required'),
    locale: localeSchema.default('fr'),
    returnTo: returnToSchema,
  }),
  output: z.object({}),
  refusals: [],
})

export const confirmEmail = endpoint({
  method: 'POST',
  path: '/api/email-confirmations',
  summary: 'Confirm the address by the link that was mailed to it, and sign in',
  input: z.object({ token: z.string().max(100) }),
  output: z.object({ returnTo: z.string().nullable() }),
  refusals: ['link_invalid', 'link_expired'],
})

export const signIn = endpoint({
  method: 'POST',
  path: '/api/sign-in',
  summary: 'Sign in by e-mail or user name',
  input: z.object({
    identifier: z.string().trim().min(1, 'required').max(254, 'too_long'),
    password: z.string().min(1, 'required').max(200, 'too_long'),
    returnTo: returnToSchema,
  }),
  output: z.object({}),
  refusals: [
    /** `details.attemptsLeft` when few are left before a lock. The same for an unknown identifier. */
    'wrong_credentials',
    /** `details.seconds` to wait. */
    'account_locked',
    /** Until the password is reset. */
    'account_blocked',
    /** The right password for an address not confirmed yet: the letter was sent again. */
    'email_not_confirmed',
  ],
})

export const signOut = endpoint({
  method: 'POST',
  path: '/api/sign-out',
  summary: 'End this session, and the visit of a pupil whom the portal has sent',
  input: z.object({}),
  output: z.object({}),
  refusals: [],
})

export const signOutEverywhere = endpoint({
  method: 'POST',
  path: '/api/sign-out-everywhere',
  summary: 'End all sessions of the person, this one included',
  input: z.object({}),
  output: z.object({}),
  refusals: [],
})

const personSchema = z.object({
  id: z.uuid(),
  firstName: z.string(),
  lastName: z.string(),
  space: z.enum(['person', 'pupil']),
  locale: localeSchema,
  email: z.string().nullable(),
  username: z.string().nullable(),
  /** How this person may sign in. */
  loginMethods: z.array(z.enum(['email', 'username', 'portal'])),
  /** Terms whose version in force is accepted. */
  acceptedTerms: z.array(z.enum(termsDocuments)),
  /** Null: nothing was ever chosen. */
  reading: readingSchema.nullable(),
})

export const getMe = endpoint({
  method: 'GET',
  path: '/api/me',
  summary: 'Who is signed in, if anybody',
  input: z.object({}),
  output: z.object({ person: personSchema.nullable() }),
  refusals: [],
})

export const updateMe = endpoint({
  method: 'PATCH',
  path: '/api/me',
  summary: 'Correct one’s names, choose a language or how one likes to read',
  input: z.object({
    firstName: nameSchema.optional(),
    lastName: nameSchema.optional(),
    locale: localeSchema.optional(),
    reading: readingSchema.optional(),
  }),
  output: z.object({ person: personSchema }),
  refusals: ['names_from_school'],
})

export const requestPasswordReset = endpoint({
  method: 'POST',
  path: '/api/password-resets',
  summary: 'Ask for a link to choose another password; the answer is always the same',
  input: z.object({ email: emailSchema }),
  output: z.object({}),
  refusals: [],
})

export const resetPassword = endpoint({
  method: 'POST',
  path: '/api/password-resets/use',
  summary:
    'Choose another password by the link, which lives one hour and serves once; ends all sessions and signs in',
  input: z.object({ token: z.string().max(100), password: passwordSchema }),
  output: z.object({}),
  refusals: ['link_invalid', 'link_expired'],
})

export const changePassword = endpoint({
  method: 'POST',
  path: '/api/me/password',
  summary: 'Change one’s password; ends the other sessions',
  input: z.object({ currentPassword: z.string().min(1, 'required').max(200), newPassword: passwordSchema }),
  output: z.object({}),
  refusals: ['wrong_password', 'no_password'],
})

export const requestEmailChange = endpoint({
  method: 'POST',
  path: '/api/me/email',
  summary: 'Ask for a 6-digit code at the new address; the answer is the same if the address is taken',
  input: z.object({ email: emailSchema, password: z.string().min(1, 'required').max(200) }),
  output: z.object({}),
  refusals: ['wrong_password', 'no_password'],
})

export const confirmEmailChange = endpoint({
  method: 'POST',
  path: '/api/me/email/confirmation',
  summary: 'Change the address with the code, which lives one hour',
  input: z.object({
    code: z
      .string()
      .trim()
      .regex(/^\d{6}$/, 'malformed'),
  }),
  output: z.object({ email: z.string() }),
  refusals: ['code_wrong', 'code_expired'],
})

export const listSessions = endpoint({
  method: 'GET',
  path: '/api/me/sessions',
  summary: 'Where one is signed in',
  input: z.object({}),
  output: z.object({
    sessions: z.array(
      z.object({
        id: z.string(),
        /** Browser and system in words, such as “Firefox sur Windows”. */
        device: z.string(),
        createdAt: z.iso.datetime(),
        lastSeenAt: z.iso.datetime(),
        current: z.boolean(),
      }),
    ),
  }),
  refusals: [],
})

export const revokeSession = endpoint({
  method: 'DELETE',
  path: '/api/me/sessions/:sessionId',
  summary: 'End one session from afar',
  input: z.object({ sessionId: z.string().max(100) }),
  output: z.object({}),
  refusals: ['session_not_found'],
})

export const getTerms = endpoint({
  method: 'GET',
  path: '/api/terms/:document',
  summary: 'Terms in force',
  input: z.object({ document: z.enum(termsDocuments) }),
  output: z.object({
    document: z.enum(termsDocuments),
    version: z.string(),
    title: z.string(),
    text: markdownSchema,
    /** Whether the person signed in had accepted an earlier version. */
    updated: z.boolean(),
  }),
  refusals: [],
})

export const acceptTerms = endpoint({
  method: 'POST',
  path: '/api/terms/:document/acceptance',
  summary: 'Accept the version that was read',
  input: z.object({ document: z.enum(termsDocuments), version: z.string().max(20) }),
  output: z.object({}),
  refusals: ['terms_changed'],
})

/** Pages that letters lead to. The token stands behind `#`, which no server or proxy gets to log. */
export const letterPages = {
  confirmEmail: (token: string) => `/confirmation#${token}`,
  resetPassword: (token: string) => `/nouveau-mot-de-passe#${token}`,
  forgottenPassword: '/mot-de-passe-oublie',
  signIn: '/connexion',
} as const

/** Where the portal is asked to sign somebody in; `returnTo` is a page of ours. */
export const portalSignInPath = (returnTo: string | null): string =>
  returnTo === null ? '/api/portal/sign-in' : `/api/portal/sign-in?returnTo=${encodeURIComponent(returnTo)}`
