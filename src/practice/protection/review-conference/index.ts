import { toBeConfirmed, workingTogether } from '../../law/sources.ts'
import {
  childrensManagers,
  childrensSocialWorkers,
  emergencyDuty,
  meetingSupport,
  reviewingOfficers,
} from '../../posts.ts'
import type { ClockDefinition } from '../../vocabulary/clock.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { conferenceClocks } from '../conference-clocks.ts'
import { outcomes } from './outcomes.ts'
import { pages } from './pages.ts'
import { cameToAView, questions, type ReviewQuestion } from './questions.ts'

/** What is sent out waits for a decision. */
const outputs = conferenceClocks.map((clock): ClockDefinition<ReviewQuestion> => ({
  ...clock,
  when: cameToAView,
  otherwise: 'The conference came to no view, and meets again.',
}))

// When a review is due is the plan’s own clock, and waits for the fact that one was held and decided. The
// chair decides for each child: brothers and sisters share the conference, never the decision.
export const reviewConference = defineProcess({
  id: 'review-conference',
  number: 'P16',
  title: 'Review child protection conference',
  noun: 'review conference',
  purpose: 'Check safety and progress, and whether the plan is still needed.',
  referenceLetter: 'RC',
  basis: [
    workingTogether('review child protection conferences'),
    toBeConfirmed('a conference is quorate with three agencies'),
  ],
  about: 'child',
  several: true,
  roles: {
    start: [...childrensSocialWorkers, ...reviewingOfficers, ...meetingSupport],
    record: [...childrensSocialWorkers, ...reviewingOfficers, ...meetingSupport],
    authorise: reviewingOfficers,
    read: [...childrensManagers, ...emergencyDuty],
  },
  clocks: [
    {
      id: 'T35b',
      name: 'Social worker’s report with the parents and the chair, before the review',
      from: { answer: 'plannedFor', inWords: 'when the conference is planned for' },
      stops: { answered: ['reportSharedOn'] },
      local: [{ within: { workingDaysBefore: 5 } }],
      source: [toBeConfirmed('the report five working days before a review conference')],
    },
    ...outputs,
  ],
  questions,
  pages,
  prompts: [
    {
      when: { holds: 'looked-after' },
      says: 'This child is in our care as well. Say why both plans are still needed; end this one once the child is safe, so that nothing is planned twice.',
    },
    {
      when: { question: 'whyNow', is: ['coreGroup', 'parent', 'professional', 'incident'] },
      says: 'An early review sets the next due date anew: six months from the day it is held.',
    },
    {
      when: { subject: 'unborn' },
      says: 'The baby is not born yet. The plan goes on after the birth on the same record, and a review follows within 20 working days of it.',
    },
  ],
  copies: {
    planStartedOn: { fact: 'child-protection-plan' },
    steps: { process: 'child-protection-plan', answer: 'steps' },
    category: { fact: 'child-protection-plan', detail: 'category' },
    coreGroupRecommendation: { process: 'core-group', answer: 'recommendation' },
    chair: { process: 'initial-conference', answer: 'chair' },
    people: { process: 'child-protection-plan', answer: 'coreGroupPeople' },
  },
  meeting: {
    plannedFor: 'plannedFor',
    heldAt: 'heldAt',
    place: 'place',
    people: 'people',
    actions: 'meetingActions',
  },
  startRequires: [
    {
      that: { holds: 'child-protection-plan' },
      otherwise:
        'This child has no child protection plan to review. If there is a new concern, hold a strategy discussion: a review never takes the place of an initial conference.',
    },
    {
      that: { not: { underWay: 'review-conference' } },
      otherwise:
        'A review conference about this child is being prepared already. Work on that one: its date can be brought forward.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'chair', holdsRole: ['independent-reviewing-officer'] },
      otherwise:
        'A conference is chaired by a reviewing officer, who does not manage the case. Name one.',
    },
  ],
  outcomesEach: 'child',
  outcomes,
  notHere: {
    planMade:
      'A review conference cannot make a plan. A child without one, a newborn brother or sister too, needs an initial conference of their own.',
  },
  happenedAt: 'heldAt',
  worry: 'worriedAbout',
})
