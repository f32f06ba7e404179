import { careersLists } from './careers.ts'
import type { CodeList } from '../vocabulary/code-list.ts'
import { method, partner, legalBasis } from './arrival.ts'
import { source } from './source.ts'
import { need } from './need.ts'
import { presenting } from './presenting.ts'
import { level, indicator } from './level.ts'
import {
  sex,
  ethnicity,
  disability,
  upnUnknown,
  relationship,
  parentalResponsibility,
} from './person.ts'
import { familyLists } from './family.ts'
import { emergencyCategory, emergencyPriority } from './emergency.ts'
import { factor, extensionReason, exploitationRisk } from './assessment.ts'
import { planEnding, stageOfChange, closureReason } from './child-in-need.ts'
import { agency, capacity } from './meeting.ts'
import { abuse, notSeen, planEnd } from './protection.ts'
import {
  legalStatus,
  emergencyPower,
  courtApplication,
  hearing,
  delayReason,
  preProceedingsExtension,
} from './court.ts'
import { careLists } from './care.ts'
import { carePlanningLists } from './care-planning.ts'
import { healthAndEducationLists } from './health-and-education.ts'
import { leavingCareLists } from './leaving-care.ts'
import { exploitationLists } from './exploitation.ts'
import { missingLists } from './missing.ts'
import { permanenceLists } from './permanence.ts'
import { recordsKeptLists } from './records-kept.ts'
import { aroundTheCaseLists } from './around-the-case.ts'
import { documentLists } from './documents.ts'
import { earlyHelpLists } from './early-help.ts'

/** Every national code list, in the order of the services that use them. */
export const codeLists: readonly CodeList[] = [
  method,
  partner,
  legalBasis,
  source,
  need,
  presenting,
  level,
  indicator,
  sex,
  ethnicity,
  disability,
  upnUnknown,
  relationship,
  parentalResponsibility,
  ...familyLists,
  emergencyCategory,
  emergencyPriority,
  factor,
  extensionReason,
  exploitationRisk,
  planEnding,
  stageOfChange,
  closureReason,
  agency,
  capacity,
  abuse,
  notSeen,
  planEnd,
  legalStatus,
  emergencyPower,
  courtApplication,
  hearing,
  delayReason,
  preProceedingsExtension,
  ...careLists,
  ...carePlanningLists,
  ...healthAndEducationLists,
  ...leavingCareLists,
  ...missingLists,
  ...exploitationLists,
  ...permanenceLists,
  ...recordsKeptLists,
  ...aroundTheCaseLists,
  ...documentLists,
  ...earlyHelpLists,
  ...careersLists,
]
