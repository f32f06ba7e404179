import { access } from './access.ts'
import { assessmentProcesses } from './assessment/index.ts'
import { childInNeedProcesses } from './child-in-need/index.ts'
import { closureProcesses } from './closure/index.ts'
import { closureLetters } from './closure/letters.ts'
import { codeLists } from './codes/index.ts'
import { courtProcesses } from './court/index.ts'
import { courtLetters } from './court/letters.ts'
import { facts } from './facts.ts'
import { familyGroupConferenceProcesses } from './family-group-conference/index.ts'
import { familySafeguardingProcesses } from './family-safeguarding/index.ts'
import { consultation } from './front-door/consultation.ts'
import { contact } from './front-door/contact/index.ts'
import { emergencyDutyEpisode } from './front-door/emergency-duty-episode/index.ts'
import { multiAgencyScreening } from './front-door/multi-agency-screening.ts'
import { openCaseContact } from './front-door/open-case-contact/index.ts'
import { referral } from './front-door/referral/index.ts'
import { requestForSupport } from './front-door/request-for-support/index.ts'
import { kindsOfWork } from './kinds-of-work.ts'
import { letters } from './letters.ts'
import { measures } from './measures/index.ts'
import { protectionProcesses } from './protection/index.ts'
import { protectionLetters } from './protection/letters.ts'
import { redactions } from './redactions.ts'
import { roles } from './roles.ts'
import { teamTypes } from './team-types.ts'
import { careProcesses } from './care/index.ts'
import { carePlanningProcesses } from './care-planning/index.ts'
import { healthAndEducationProcesses } from './health-and-education/index.ts'
import { permanenceProcesses } from './permanence/index.ts'
import { missingProcesses } from './missing/index.ts'
import { exploitationProcesses } from './exploitation/index.ts'
import { leavingCareProcesses } from './leaving-care/index.ts'
import { aroundTheCaseProcesses } from './around-the-case/index.ts'
import { recordsKeptProcesses } from './records-kept/index.ts'
import { advocacyProcesses } from './advocacy/index.ts'
import { careLetters } from './care/letters.ts'
import { carePlanningLetters } from './care-planning/letters.ts'
import { permanenceLetters } from './permanence/letters.ts'
import { recordsKeptLetters } from './records-kept/letters.ts'
import { chronology } from './chronology.ts'
import { patterns } from './patterns.ts'
import { screens } from './screens.ts'
import { sharing } from './sharing.ts'
import { directory } from './directory/index.ts'
import { localNews, newsRegister } from './directory/news.ts'
import { directoryRegister } from './directory/register.ts'
import { entitlementRegister } from './leaving-care/money/register.ts'
import { story } from './story.ts'
import { unusualAccess } from './unusual-access.ts'
import { watchLists } from './watch-lists.ts'
import { earlyHelpProcesses } from './early-help/index.ts'
import { groups } from './early-help/groups.ts'
import { earlyHelpLetters } from './early-help/letters.ts'
import { careersProcesses } from './careers/index.ts'
import { careersRegisters } from './careers/registers.ts'
import { workforceProcesses } from './workforce/index.ts'
import { workforceRegisters } from './workforce/registers.ts'
import { improvementProcesses } from './improvement/index.ts'
import { improvementRegisters } from './improvement/registers.ts'
import { ladoProcesses } from './lado/index.ts'
import { ladoRegisters } from './lado/registers.ts'
import type { Catalogue } from './vocabulary/catalogue.ts'

/** The table of contents of the service: everything the county works by, in the order of the handbook. */
export const catalogue: Catalogue = {
  processes: [
    contact,
    multiAgencyScreening,
    openCaseContact,
    consultation,
    emergencyDutyEpisode,
    referral,
    ...assessmentProcesses,
    ...childInNeedProcesses,
    ...familySafeguardingProcesses,
    ...protectionProcesses,
    ...courtProcesses,
    ...familyGroupConferenceProcesses,
    ...careProcesses,
    ...carePlanningProcesses,
    ...healthAndEducationProcesses,
    ...permanenceProcesses,
    ...missingProcesses,
    ...exploitationProcesses,
    ...leavingCareProcesses,
    ...aroundTheCaseProcesses,
    ...closureProcesses,
    ...recordsKeptProcesses,
    ...advocacyProcesses,
    ...earlyHelpProcesses,
    ...ladoProcesses,
    ...improvementProcesses,
    ...careersProcesses,
    ...workforceProcesses,
    localNews,
  ],
  registers: [
    ...ladoRegisters,
    ...improvementRegisters,
    ...careersRegisters,
    ...workforceRegisters,
    entitlementRegister,
    directoryRegister,
    newsRegister,
  ],
  notYetDefined: {},
  kindsOfWork,
  redactions,
  sharing,
  facts,
  codeLists,
  letters: [
    ...letters,
    ...closureLetters,
    ...protectionLetters,
    ...courtLetters,
    ...careLetters,
    ...carePlanningLetters,
    ...permanenceLetters,
    ...recordsKeptLetters,
    ...earlyHelpLetters,
  ],
  screens,
  watchLists,
  groups,
  measures,
  story,
  chronology,
  patterns,
  roles,
  teamTypes,
  access,
  unusualAccess,
  directory,
  requestForm: requestForSupport,
}
