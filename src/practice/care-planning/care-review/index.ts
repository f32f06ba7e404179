import {
  caseTeamManagers,
  emergencyDuty,
  fosteringWorkers,
  meetingSupport,
  nominatedOfficers,
  reviewingOfficers,
} from '../../posts.ts'
import { carePlanning, reviewingOfficersHandbook } from '../../law/care.ts'
import { workingWell } from '../../law/sources.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { careSocialWorkers } from '../posts.ts'
import { clocks } from './clocks.ts'
import { secondOrLater } from './officers-questions.ts'
import { outcomes } from './outcomes.ts'
import { pages } from './pages.ts'
import { questions } from './questions.ts'

// The social worker prepares and reports; the reviewing officer finds and decides, on pages that nobody else
// writes in. When a review is due is counted in the child’s time in our care, from the last one that was completed.
export const careReview = defineProcess({
  id: 'care-review',
  number: 'P30',
  title: 'Child in Our Care Review',
  noun: 'review',
  purpose: 'Look at the care plan independently, with the child: is it right, and does it move?',
  referenceLetter: 'CR',
  basis: [
    carePlanning('32 to 36'),
    reviewingOfficersHandbook('reviews'),
    workingWell('the reviewing officer chairs children looked after reviews'),
  ],
  about: 'child',
  roles: {
    // Not the reviewing officer, who decides it: nobody decides what they began. They call one in the check between.
    start: [...careSocialWorkers, ...meetingSupport],
    record: [...careSocialWorkers, ...caseTeamManagers, ...reviewingOfficers, ...meetingSupport],
    authorise: reviewingOfficers,
    read: [...nominatedOfficers, ...fosteringWorkers, ...emergencyDuty],
  },
  clocks,
  questions,
  pages,
  copies: {
    chair: { fact: 'independent-reviewing-officer', detail: 'worker' },
    people: { process: 'care-review', answer: 'people' },
    lastDecisions: { process: 'care-review', answer: 'decisions' },
    steps: { process: 'care-plan', answer: 'steps' },
  },
  meeting: {
    plannedFor: 'plannedFor',
    heldAt: 'heldAt',
    place: 'place',
    people: 'people',
    actions: 'meetingActions',
  },
  prompts: [
    {
      when: { all: [secondOrLater, { not: { holds: 'permanence-plan' } }] },
      says: 'This is the second review or a later one, and no plan for permanence is recorded. It is to be in place by this review.',
    },
    {
      when: { holds: 'child-protection-plan' },
      says: 'This child has a child protection plan as well. Say why both are needed; end that one once the child is safe, so that nothing is planned twice.',
    },
    {
      when: { aged: { under: 4 } },
      says: 'The child is under four: the return counts that as PN0. What they showed belongs in their views all the same.',
    },
    {
      when: { aged: { from: 15 } },
      says: 'Ask about leaving care: the assessment and the pathway plan begin at sixteen.',
    },
    {
      when: { holds: 'review-dispute' },
      says: 'A dispute about this child’s care is open. Say in the findings where it stands.',
    },
    {
      when: { not: { holds: 'independent-reviewing-officer' } },
      says: 'No reviewing officer is named for this child. Name one first: the child’s own officer holds their reviews throughout.',
    },
  ],
  startRequires: [
    {
      that: { holds: 'looked-after' },
      otherwise:
        'This child is not in our care, so there is no care to review. A child in need or child protection review may be what is wanted.',
    },
    {
      that: { not: { underWay: 'care-review' } },
      otherwise:
        'A review of this child is being prepared already. Work on that one: its date can be brought forward.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'chair', holdsRole: ['independent-reviewing-officer'] },
      otherwise:
        'A review is chaired by a reviewing officer, who is independent of the line that holds the case. Name one.',
    },
    {
      that: { not: { question: 'chair', names: 'case-holder' } },
      otherwise:
        'The officer you named holds this child’s case, and nobody reviews their own work. Name another reviewing officer.',
    },
  ],
  authoriseRequires: [
    {
      that: { question: 'chair', names: 'authoriser' },
      otherwise:
        'The reviewing officer who chaired the review decides it, and that is somebody else. If you stood in, have the chair put right first. Nothing is lost.',
    },
  ],
  outcomes,
  notHere: {
    officerChanged: 'Another reviewing officer is named in a record of its own.',
    planWritten:
      'The plan itself is not written here. Agree it with changes, and the social worker writes a new version.',
  },
  happenedAt: 'heldAt',
  worry: 'findings',
})
