import type { CensusRule } from './judging.ts'
import { assessmentsRules } from './rules/assessments.ts'
import { characteristicsRules } from './rules/characteristics.ts'
import { childRules } from './rules/child.ts'
import { childInNeedPlansRules } from './rules/child-in-need-plans.ts'
import { childProtectionPlansRules } from './rules/child-protection-plans.ts'
import { closuresRules } from './rules/closures.ts'
import { referralsRules } from './rules/referrals.ts'
import { returnRules } from './rules/return.ts'
import { section47Rules } from './rules/section-47.ts'
import { uniquePupilNumberRules } from './rules/unique-pupil-number.ts'

/** All 109 rules of the year, in the order of their numbers. */
export const rules: readonly CensusRule[] = [
  ...assessmentsRules,
  ...characteristicsRules,
  ...childRules,
  ...childInNeedPlansRules,
  ...childProtectionPlansRules,
  ...closuresRules,
  ...referralsRules,
  ...returnRules,
  ...section47Rules,
  ...uniquePupilNumberRules,
].sort((one, other) => parseInt(one.id) - parseInt(other.id))
