import type { assessmentsContract, Output } from '@orga/contract'

type TestState = Output<typeof assessmentsContract.getAssessment>

/** A test three answers old, without its question. */
export const inventedState: TestState = {
  id: '0193c000-0000-7000-8000-0000000000d1',
  kind: 'campaign',
  title: 'Découverte',
  state: 'started',
  answered: 3,
  remaining: 6.4,
  checkpoint: false,
  elsewhere: null,
  accommodations: { moreTime: 0, largerText: false, readAloud: false },
  question: null,
}

export const inventedQuestion: NonNullable<TestState['question']> = {
  challengeId: 'adresse-2-a',
  type: 'qroc',
  instruction: [{ type: 'paragraph', inlines: ['Quelle adresse\u202F?'] }],
  alternativeInstruction: null,
  proposals: [],
  zones: [],
  simulator: null,
  fields: [],
  format: 'text',
  choices: [],
  unit: null,
  image: null,
  attachments: [],
  timer: null,
  secondsLeft: null,
  competence: { id: '1.1', title: 'Mener une recherche', area: '1' },
}
