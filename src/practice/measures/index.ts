import { toBeConfirmed } from '../law/sources.ts'
import {
  caseManagers,
  caseTeamManagers,
  directors,
  frontDoorManager,
  reviewingOfficers,
} from '../posts.ts'
import { post, type Post } from '../vocabulary/role.ts'
import type { MeasureRules } from '../vocabulary/measure.ts'
import { assessmentAndProtectionMeasures } from './assessment-and-protection.ts'
import { careMeasures } from './care.ts'
import { careLeaversMoneyMeasures } from './care-leavers-money.ts'
import { familyWellbeingMeasures } from './children-and-family-wellbeing.ts'
import { cuts } from './cuts.ts'
import { earlyHelpManagers, partnershipOfficers } from '../early-help/who.ts'
import { leadMembers } from '../improvement/who.ts'
import { signpostMeasures } from '../directory/measures.ts'
import { earlyHelpMeasures } from './early-help.ts'
import { frontDoorMeasures } from './front-door.ts'
import { homesMeasures } from './homes.ts'
import { leavingCareAndMissingMeasures } from './leaving-care-and-missing.ts'
import { oversightMeasures } from './oversight.ts'
import { permanenceMeasures } from './permanence.ts'
import { figuresTogether } from './together.ts'
import { workforceMeasures } from './workforce.ts'

/** They answer for all of it, or prepare it for those who do. */
const ofTheCounty: readonly Post[] = [
  ...directors,
  ...reviewingOfficers,
  { ...post('senior-manager'), reach: 'county' },
  { ...post('performance-analyst'), reach: 'county' },
  { ...post('inspector'), reach: 'county' },
  ...partnershipOfficers,
]

/** Every figure that the service is judged by, in the order of the handbook (A 7). */
export const measures: MeasureRules = {
  readBy: [
    ...ofTheCounty,
    ...caseManagers,
    ...caseTeamManagers,
    ...frontDoorManager,
    ...earlyHelpManagers,
  ],
  copiesFor: leadMembers,
  measures: [
    ...frontDoorMeasures,
    ...signpostMeasures,
    ...earlyHelpMeasures,
    ...familyWellbeingMeasures,
    ...assessmentAndProtectionMeasures,
    ...careMeasures,
    ...homesMeasures,
    ...permanenceMeasures,
    ...leavingCareAndMissingMeasures,
    ...careLeaversMoneyMeasures,
    ...oversightMeasures,
    ...workforceMeasures,
  ],
  together: figuresTogether,
  notCounted: [
    {
      title: 'Rates for every 10,000 children',
      why: 'How many people under 18 live in each district is not stated here yet. The numbers are.',
    },
    {
      title: 'Brothers and sisters placed together',
      why: 'Which children came into our care as one family is not recorded, only that their being together was assessed.',
    },
    {
      title: 'Reach of early help by deprivation',
      why: 'Which tenth of deprivation a home is in is not stated here yet. Age, district and NHS area are.',
    },
    {
      title: 'Days between Teams Around the Family, and to a first contact',
      why: 'Those held in time and first visits in time are counted. Days from one record to another are not yet.',
    },
    {
      title: 'Exclusions from school',
      why: 'A personal education plan says them in words, not as a number.',
    },
    {
      title: 'Vacancies and agency workers',
      why: 'Posts that nobody holds, and who employs a worker, are kept by human resources and not here.',
    },
    {
      title: 'Full-time equivalents, and weighted caseloads over time',
      why: 'How many hours a worker works is not recorded. What a caseload weighs is worked out as it stands, where work is given out, and is not kept.',
    },
  ],
  cuts,
  smallestShared: 6,
  source: [toBeConfirmed('no number of children below 6 in what is shared')],
}
