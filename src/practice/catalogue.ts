import { legalBasis, method, partner } from './codes/arrival.ts'
import { emergencyCategory, emergencyPriority } from './codes/emergency.ts'
import { indicator, level } from './codes/level.ts'
import { need } from './codes/need.ts'
import { disability, ethnicity, parentalResponsibility, relationship, sex } from './codes/person.ts'
import { presenting } from './codes/presenting.ts'
import { source } from './codes/source.ts'
import { facts } from './facts.ts'
import { contact } from './front-door/contact/index.ts'
import { consultation } from './front-door/consultation.ts'
import { emergencyDutyEpisode } from './front-door/emergency-duty-episode/index.ts'
import { multiAgencyScreening } from './front-door/multi-agency-screening.ts'
import { openCaseContact } from './front-door/open-case-contact/index.ts'
import { referral } from './front-door/referral/index.ts'
import { requestForSupport } from './front-door/request-for-support/index.ts'
import { letters } from './letters.ts'
import { roles } from './roles.ts'
import { teamTypes } from './team-types.ts'
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
  ],
  notYetDefined: {
    'child-and-family-assessment': { number: 'P07', title: 'Child and Family Assessment' },
    'strategy-discussion': { number: 'P10', title: 'Strategy discussion' },
    'emergency-protection': { number: 'P20', title: 'Emergency protection' },
    placement: { number: 'P22', title: 'Placement' },
  },
  facts,
  codeLists: [
    source,
    need,
    method,
    presenting,
    level,
    indicator,
    partner,
    legalBasis,
    relationship,
    parentalResponsibility,
    sex,
    ethnicity,
    disability,
    emergencyCategory,
    emergencyPriority,
  ],
  letters,
  roles,
  teamTypes,
  requestForm: requestForSupport,
}
