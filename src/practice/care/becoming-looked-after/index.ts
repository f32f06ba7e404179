import { carePlanning, guidanceOnCare } from '../../law/care.ts'
import { childrenAct1989 } from '../../law/sources.ts'
import {
  childrensManagers,
  childrensSocialWorkers,
  emergencyDuty,
  headsOfService,
  leavingCareWorkers,
  reviewingOfficers,
  seniorOnCall,
  teamManagers,
  virtualSchool,
} from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { clocks } from './clocks.ts'
import { outcomes } from './outcomes.ts'
import { pages } from './pages.ts'
import { questions } from './questions.ts'
import { whatTheLawAllows } from './requirements.ts'

// A record for each child and each period of care. It is signed once; what is due goes on being counted in it
// for as long as the child is in our care.
export const becomingLookedAfter = defineProcess({
  id: 'becoming-looked-after',
  number: 'P21',
  title: 'Coming into our care',
  noun: 'record of coming into our care',
  purpose: 'Decide lawfully, and record, that a child is in our care from an exact date.',
  referenceLetter: 'BL',
  basis: [childrenAct1989('20 and 22'), carePlanning('4'), guidanceOnCare('becoming looked after')],
  about: 'child',
  holdsCase: true,
  roles: {
    start: [...childrensSocialWorkers, ...emergencyDuty],
    record: [...childrensSocialWorkers, ...emergencyDuty],
    authorise: [...headsOfService, ...seniorOnCall],
    allocate: childrensManagers,
    read: [...teamManagers, ...reviewingOfficers, ...virtualSchool, ...leavingCareWorkers],
  },
  clocks,
  questions,
  pages,
  prompts: [
    {
      when: { question: 'legalStatus', is: 'V2' },
      says: 'Section 20 is an agreement with the family. It is never a way to stop a parent, and whoever gave it may end it at any time.',
    },
    {
      when: { holds: 'section-47-enquiry' },
      says: 'A section 47 enquiry is under way. It goes on, and the conference is due all the same.',
    },
    {
      when: { holds: 'child-protection-plan' },
      says: 'The child protection plan stays until a review conference ends it. Ask the chair whether it comes forward.',
    },
    {
      when: { had: 'looked-after', inLast: { months: 12 } },
      says: 'This child was in our care before, in the last 12 months. Say what is different this time.',
    },
    {
      when: { question: 'unaccompanied', is: 'yes' },
      says: 'A child who came alone: refer to the National Referral Mechanism where trafficking is suspected, and find an immigration solicitor. The distance from home is not measured.',
    },
    {
      when: { subject: 'age-unknown' },
      says: 'Nobody knows how old this child is. Treat them as the age they say until it is assessed.',
    },
    {
      when: { holds: 'private-fostering' },
      says: 'This child was privately fostered. That ends when the child comes into our care.',
    },
  ],
  startRequires: [
    {
      that: { not: { subject: 'adult' } },
      otherwise:
        'This person is 18 or over, and only a child comes into our care. Nothing was begun. Ask adult services or the leaving care team.',
    },
    {
      that: { not: { holds: 'looked-after' } },
      otherwise:
        'This child is in our care already. If the legal basis changes, record a change of legal status; if the home does, a placement.',
    },
    {
      that: { not: { underWay: 'becoming-looked-after' } },
      otherwise:
        'A record of this child coming into our care is already under way. Go on with that.',
    },
    {
      that: { not: { subject: 'looked-after-by-another-authority' } },
      otherwise:
        'Another authority looks after this child. Record that they placed the child here, or, if they hand the care over to us, record that on the child’s page first.',
    },
  ],
  submitRequires: whatTheLawAllows,
  outcomes,
  notHere: {
    shortBreaks:
      'Short breaks under section 20 are counted stay by stay in a series of their own. The service that arranges them records them.',
    changeOfLegalStatus:
      'A child who is in our care already and has a new legal basis: the court hearing records what a court ordered, and a change of legal status everything else.',
    parentAndChild:
      'A baby of a young person in our care is in our care only if it was decided for the baby. The baby then has a record, a worker and a reviewing officer of their own.',
  },
  happenedAt: 'startAt',
  worry: 'reason',
})
