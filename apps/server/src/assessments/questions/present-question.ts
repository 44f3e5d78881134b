import type { assessmentsContract, Output } from '@orga/contract'
import { shuffle } from '@orga/engine'
import type { Bank, Challenge, ContentFile } from '../../content/index.ts'
import { readMarkdown } from '../../platform/markdown/read-markdown.ts'

export type Question = NonNullable<Output<typeof assessmentsContract.getAssessment>['question']>

/** Where the browser finds a file of a question, by its path in the bank; one that is drawn for a test names the test. */
export function fileUrl(challengeId: string, path: string, assessmentId?: string): string {
  // The first two folders are the competence and the tube; an item’s files are beside it or below.
  const file = path.split('/').slice(2).map(encodeURIComponent).join('/')
  const test = assessmentId === undefined ? '' : `?test=${encodeURIComponent(assessmentId)}`
  return `/api/challenges/${encodeURIComponent(challengeId)}/files/${file}${test}`
}

/** What a browser may see of a question, field by field, so that no key can slip out. The test decides the order of proposals. */
export function presentQuestion(bank: Bank, challenge: Challenge, assessmentId: string): Question {
  const { id, alternativeInstruction, image, attachments, simulator } = challenge
  const urlOf = ({ file, content }: ContentFile): string =>
    fileUrl(id, file, challenge.draw && content !== null ? assessmentId : undefined)
  const proposals = challenge.proposals.map(({ id, text }) => ({ id, text }))
  return {
    challengeId: id,
    type: challenge.type,
    instruction: readMarkdown(challenge.instruction),
    alternativeInstruction: alternativeInstruction === null ? null : readMarkdown(alternativeInstruction),
    proposals: challenge.shuffled ? shuffle(proposals, `${assessmentId}:${id}`) : proposals,
    simulator: simulator && { name: simulator.name, settings: simulator.settings },
    zones: challenge.zones.map(({ id, left, top, width, height }) => ({ id, left, top, width, height })),
    fields: challenge.fields.map(({ key, label, format }) => ({ key, label, format })),
    format: challenge.format,
    choices: [...challenge.choices],
    unit: challenge.unit,
    image: image && { url: urlOf(image), alternative: image.alternative },
    attachments: attachments.map((one) => ({ url: urlOf(one), name: one.name })),
    timer: challenge.timer,
    secondsLeft: null,
    competence: competenceOf(bank, challenge),
  }
}

function competenceOf(bank: Bank, { skillId }: Challenge): Question['competence'] {
  const competence = bank.competences.get(bank.skills.get(skillId)?.competenceId ?? '')
  return { id: competence?.id ?? '', title: competence?.title ?? '', area: competence?.areaId ?? '' }
}
