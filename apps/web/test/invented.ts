import { platformContract } from '@orga/contract'
import type { Person } from '../src/common/session/me.ts'
import type { PublicSettings } from '../src/common/settings/settings.ts'
import type { FakeServer } from './fake-server.ts'

export const invented: Person = {
  id: '0193c000-0000-7000-8000-000000000001',
  firstName: 'Inès',
  lastName: 'Bernier',
  space: 'person',
  locale: 'fr',
  email: 'ines.bernier@exemple.fr',
  username: null,
  loginMethods: ['email'],
  acceptedTerms: ['pix'],
  reading: null,
}

const settings: PublicSettings = {
  brand: { name: 'Pix', orgaName: 'Pix Orga' },
  helpEmail: 'aide@exemple.fr',
  sourceUrl: 'https://exemple.fr/source',
  demo: null,
  portal: true,
}

/** What every page asks first. */
export const answerSettings = (server: FakeServer): void =>
  server.answer(platformContract.getPublicSettings, settings)
