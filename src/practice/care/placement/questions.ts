import { rationale } from '../../blocks/rationale.ts'
import { delegated } from '../../care-planning/delegated.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { theCarers, theHome } from './home.ts'
import { isAMove, outOfHours, unplannedEnd } from './kinds.ts'
import { theMatch, theRequest } from './request.ts'
import { siblingsInCare } from '../siblings-in-care.ts'
import { whoAgrees } from './who-agrees.ts'

const newSchool = { question: 'schoolChanges', is: 'yes' } as const

const school = defineQuestions({
  schoolChanges: { kind: 'yes-no', text: 'Does the child change school?', needed: 'to-submit' },
  newSchool: { kind: 'text', text: 'To which school?', when: newSchool, needed: 'to-submit' },
  newSchoolFrom: {
    kind: 'date',
    planned: true,
    text: 'From which day?',
    when: newSchool,
    needed: 'to-submit',
  },
  keyStage4: {
    kind: 'yes-no',
    text: 'Is the child in key stage 4, or about to begin it?',
    when: newSchool,
    needed: 'to-submit',
  },
  schoolImpact: {
    kind: 'long-text',
    text: 'What does changing school mean for the child’s learning, friends and examinations?',
    when: newSchool,
    needed: 'to-authorise',
  },
  introductions: {
    kind: 'long-text',
    text: 'How were the child and the carer introduced?',
    needed: 'to-authorise',
  },
  siblings: siblingsInCare,
  delegated: delegated('to-authorise'),
})

const theOneBefore = defineQuestions({
  endPlanned: {
    kind: 'yes-no',
    text: 'Did the last placement end as planned?',
    when: isAMove,
    needed: 'to-submit',
  },
  changeReason: {
    kind: 'choice',
    text: 'Why did that placement end?',
    codes: 'placement-change',
    when: isAMove,
    needed: 'to-submit',
  },
  childsViewOfTheEnd: {
    kind: 'long-text',
    voice: 'child',
    text: 'What does the child say about leaving it?',
    when: isAMove,
    needed: 'to-submit',
  },
  disruptionMeetingOn: {
    kind: 'date',
    planned: true,
    text: 'When do those who were there meet to learn from it?',
    when: unplannedEnd,
    needed: 'to-submit',
  },
})

const withSameCarer = { question: 'sameCarer', is: 'yes' } as const

/** A court or an agreement changed the legal status on the very day of the move. */
const legalStatusBegan = [
  { question: 'startsOn', notAfter: { fact: 'legal-status', at: 'start' } },
  { question: 'startsOn', since: { fact: 'legal-status', at: 'start' } },
] as const

const theDecision = defineQuestions({
  episode: {
    kind: 'choice',
    text: 'How the yearly return counts it',
    codes: 'episode-reason',
    workedOut: [
      { is: 'S', when: { not: isAMove } },
      { is: 'U', when: { all: [withSameCarer, ...legalStatusBegan] } },
      { is: 'B', when: { all: legalStatusBegan } },
      { is: 'T', when: withSameCarer },
      { is: 'P' },
    ],
  },
  agreedBy: whoAgrees,
  decidedOn: { kind: 'date', text: 'When did you decide?', needed: 'to-authorise' },
  conditions: { kind: 'long-text', text: 'On what conditions, if any?' },
  decision: rationale({
    whose: 'manager',
    forWhat: 'this placement',
    needed: 'to-authorise',
  }),
})

const afterwards = defineQuestions({
  confirmedOn: { kind: 'date', text: 'When was it confirmed by day?', when: outOfHours },
  confirmedBy: {
    kind: 'worker',
    text: 'Who confirmed it?',
    hint: 'Whoever would have had to agree by day.',
    when: outOfHours,
  },
  disruptionHeldOn: {
    kind: 'date',
    text: 'When was the meeting about the placement that ended?',
    when: unplannedEnd,
  },
  disruptionLearning: {
    kind: 'long-text',
    text: 'What was learned from it?',
    when: unplannedEnd,
  },
})

export const questions = {
  ...theRequest,
  ...theMatch,
  ...theHome,
  ...theCarers,
  ...school,
  ...theOneBefore,
  ...theDecision,
  ...afterwards,
}

export type PlacementQuestion = keyof typeof questions
