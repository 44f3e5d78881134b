export { checkAnswer } from './checking/check-answer.ts'
export { isWithinDistance } from './checking/distance.ts'
export type {
  AnswerFormat,
  AnswerValue,
  Checked,
  FieldSolution,
  Solution,
  Tolerances,
  WrongAnswer,
} from './checking/solution.ts'
export {
  type Evidence,
  type Knowledge,
  knowledgeForTest,
  learn,
  nextRetry,
  rebuildKnowledge,
  retryDelay,
  type SkillStatus,
  statusOf,
  type TubeKnowledge,
} from './knowledge/knowledge.ts'
export {
  type BadgeCriterion,
  earnsBadge,
  type Mastery,
  masteryOf,
  reaches,
  reachesStage,
  type StageRule,
} from './scoring/mastery.ts'
export {
  type CompetenceScore,
  isCertifiable,
  pixOfSkills,
  pixPerLevel,
  scoreCompetence,
} from './scoring/pix.ts'
export { shuffle } from './selection/hash.ts'
export { predictLevel, successProbability } from './selection/level.ts'
export {
  type Choice,
  engineVersion,
  expectRemaining,
  selectNext,
  type Skill,
  type Test,
} from './selection/select-next.ts'
