export {
  type CalibratedItem,
  calibrate,
  type Calibration,
  type LeftOutItem,
} from './calibration/calibrate.ts'
export type { GroupDifference } from './calibration/diagnosis/group-difference.ts'
export type { CalibrationModel } from './calibration/estimation/estimate.ts'
export { collectAnswers, type ResponseMatrix, toResponseMatrix } from './calibration/response-matrix.ts'
export { assess, foresee, type Foresight } from './campaign/assess.ts'
export { canonicalJson } from './campaign/report/canonical-json.ts'
export { countToSettle } from './campaign/report/count-to-settle.ts'
export {
  type CompetenceExplanation,
  type Contribution,
  explain,
  type Explanation,
  type Ground,
  type SkillExplanation,
} from './campaign/report/explain.ts'
export { type Exposure, reportExposure, type ShownTest } from './campaign/report/exposure.ts'
export {
  campaignSettings,
  type CampaignSettings,
  campaignVersion,
  type Grade,
  grades,
  type ItemFormat,
  type Noise,
  noiseOf,
} from './campaign/settings.ts'
export type {
  CampaignChoice,
  CampaignItem,
  CampaignSkill,
  CampaignTest,
  CompetenceEstimate,
  DatedAnswer,
  EndReason,
  Estimate,
  LearnerProfile,
  SkillEstimate,
  Standing,
} from './campaign/test.ts'
export { fractionOf, hash, shuffle } from './chance/hash.ts'
export { checkAnswer } from './checking/check-answer.ts'
export { isWithinDistance } from './checking/field/distance.ts'
export { findUnknownRule } from './checking/state/matches-expected.ts'
export type {
  AnswerFormat,
  AnswerValue,
  Checked,
  FieldSolution,
  Solution,
  StateSolution,
  Tolerances,
  WrongAnswer,
} from './checking/solution.ts'
export {
  type Capacity,
  type CapacityRule,
  type CertificationAnswer,
  estimateCapacity,
  followCapacity,
} from './irt/certification/capacity.ts'
export {
  type CertificationItem,
  type ChoiceRule,
  chooseCertificationItem,
} from './irt/certification/choose-item.ts'
export { type CapacityBounds, levelOfCapacity, scoreCapacity } from './irt/certification/score.ts'
export {
  type FinishedTest,
  type LengthRule,
  settleCertification,
  type Settlement,
} from './irt/certification/settle.ts'
export { type CertificationSettings, usualCertification } from './irt/certification/settings.ts'
export type { AbilityRange } from './irt/climb.ts'
export { type CurvePoint, curveAt } from './irt/curve.ts'
export {
  type AbilityEstimate,
  estimateAbility,
  type EstimateOptions,
  type Estimator,
} from './irt/estimate.ts'
export {
  createItems,
  createResponses,
  type ItemParameters,
  type Items,
  pickItems,
  type Responses,
} from './irt/items.ts'
export type { AbilityPrior } from './irt/posterior.ts'
export type { ContentBalance } from './irt/selection/balance.ts'
export { adjustControls, type ExposureRule } from './irt/selection/exposure.ts'
export { type AdaptiveTest, selectItem, type SelectionRule } from './irt/selection/select-item.ts'
export { stopReason, type StopRule } from './irt/selection/stop-reason.ts'
export {
  type Evidence,
  type Knowledge,
  knowledgeForTest,
  learn,
  rebuildKnowledge,
  retryDelay,
  type SkillStatus,
  statusOf,
  type TubeKnowledge,
} from './knowledge/knowledge.ts'
export { type Recall, recallAnswers } from './knowledge/recall-answers.ts'
export {
  type BadgeCriterion,
  badgeProgress,
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
  type ProfileScore,
  scoreCompetence,
  scoreProfile,
} from './scoring/pix.ts'
export { recommendsTraining, type TrainingTrigger } from './scoring/training.ts'
export {
  explainFirstRule,
  type FirstRuleExplanation,
  type FirstRuleTest,
} from './first-rule/explain-first-rule.ts'
export { predictLevel, successProbability } from './first-rule/level.ts'
export {
  type Choice,
  engineVersion,
  expectRemaining,
  selectNext,
  type Skill,
  type Test,
} from './first-rule/select-next.ts'
