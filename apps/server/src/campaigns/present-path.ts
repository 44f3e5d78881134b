import type { campaignsContract, Output } from '@orga/contract'
import type { Path } from './paths.ts'

/** A path as a teacher reads it; the list drops what only its page shows. */
export const presentPath = ({
  skillIds,
  competences,
  stages,
  badges,
  ...path
}: Path): Output<typeof campaignsContract.getTargetProfile> => ({
  ...path,
  skillsCount: skillIds.length,
  competences: competences.map(({ tubes, ...competence }) => ({ ...competence, tubes: [...tubes] })),
  stages: [...stages],
  badges: [...badges],
})
