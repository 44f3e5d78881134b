import type { assessmentsContract, Output } from '@orga/contract'
import { type Knowledge, scoreCompetence, scoreProfile } from '@orga/engine'
import type { Bank, Competence } from '../../content/index.ts'
import type { SignedInCall } from '../../platform/http/serve.ts'
import { findKnowledge, listCompetenceStates } from '../queries.ts'
import { listSkillsOfCompetence } from '../run/target-skills.ts'

type Profile = Output<typeof assessmentsContract.getProfile>
type CompetenceCard = Profile['areas'][number]['competences'][number]
type Call = Pick<SignedInCall, 'db' | 'actor' | 'config'> & { readonly bank: Bank }

/** Level and Pix in all competences of the framework, those without a question yet included. */
export async function getProfile({ db, actor, bank, config }: Call): Promise<Profile> {
  const { accountId } = actor
  const known = await findKnowledge(db, accountId)
  const tests = await listCompetenceStates(db, accountId)
  const states = new Map(tests.map(({ competenceId, state }) => [competenceId, state]))
  const cards = [...bank.competences.values()].map((competence) =>
    presentCompetence({ bank, maxLevel: config.maxLevel }, competence, {
      knowledge: known?.tubes ?? {},
      lastTest: states.get(competence.id),
    }),
  )
  return {
    ...scoreProfile(cards, config.maxLevel),
    areas: bank.areas.map(({ id, title }) => ({
      id,
      title,
      competences: cards.filter((card) => bank.competences.get(card.id)?.areaId === id),
    })),
  }
}

type Known = { readonly knowledge: Knowledge; readonly lastTest: 'started' | 'completed' | undefined }

function presentCompetence(
  { bank, maxLevel }: { bank: Bank; maxLevel: number },
  { id, title, tubeIds }: Competence,
  { knowledge, lastTest }: Known,
): CompetenceCard {
  const score = scoreCompetence(listSkillsOfCompetence(bank, id), knowledge, maxLevel)
  const status: CompetenceCard['status'] =
    tubeIds.length === 0
      ? 'unavailable'
      : (lastTest ?? (tubeIds.some((tubeId) => knowledge[tubeId]) ? 'started' : 'not_started'))
  return { id, title, ...score, status }
}
