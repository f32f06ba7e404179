import { askedWhile } from '../blocks/asked-while.ts'
import { consent } from '../blocks/consent.ts'
import { meeting } from '../blocks/meeting.ts'
import { planSteps } from '../blocks/plan.ts'
import { rationale } from '../blocks/rationale.ts'
import { defineQuestions } from '../vocabulary/question.ts'

export const met = { question: 'met', is: 'yes' } as const

const theOffer = defineQuestions({
  referredOn: { kind: 'date', text: 'When was it referred?', needed: 'to-submit' },
  offeredIn: {
    kind: 'choice',
    text: 'Where was it offered to the family?',
    options: {
      plan: 'In making a child in need plan',
      conference: 'At a child protection conference',
      letter: 'In a letter before proceedings',
      here: 'Here',
    },
    needed: 'to-submit',
  },
  offeredOn: { kind: 'date', text: 'When was it offered?', needed: 'to-submit' },
  reason: { kind: 'long-text', text: 'Why is the family asked to meet?', needed: 'to-submit' },
  questionsForTheFamily: {
    kind: 'long-text',
    text: 'Which questions must the family’s plan answer?',
    needed: 'to-submit',
  },
  bottomLines: {
    kind: 'long-text',
    text: 'What can no plan leave out for the child to be safe?',
    needed: 'to-submit',
  },
})

const theCoordinator = defineQuestions({
  coordinatorIndependent: {
    kind: 'yes-no',
    text: 'Is the coordinator independent of the case?',
    needed: 'to-submit',
  },
  coordinatorMetOn: { kind: 'date', text: 'When did the coordinator first meet the family?' },
  network: {
    kind: 'list',
    row: 'person',
    text: 'Who is in the family and around it?',
    hint: 'Relatives abroad too. Where there has been violence, meet in parts or carry messages.',
    needed: 'to-submit',
    of: {
      who: { kind: 'text', text: 'Who?' },
      relationship: { kind: 'choice', text: 'Who are they to the child?', codes: 'relationship' },
      invited: { kind: 'yes-no', text: 'Invited?' },
      prepared: { kind: 'yes-no', text: 'Prepared?' },
      excludedBecause: { kind: 'text', text: 'If kept out, why?' },
    },
  },
  childPrepared: {
    kind: 'yes-no',
    text: 'Was the child prepared?',
    each: 'child',
    when: { not: { subject: 'unborn' } },
    needed: 'to-submit',
  },
  advocate: {
    kind: 'text',
    text: 'Who spoke for the child?',
    hint: 'An advocate, a relative, or the child.',
    each: 'child',
    when: { not: { subject: 'unborn' } },
  },
  met: { kind: 'yes-no', text: 'Did the family meet?', needed: 'to-submit' },
  whyNotMet: {
    kind: 'long-text',
    text: 'Why not, and who decided that?',
    when: { question: 'met', is: 'no' },
    needed: 'to-submit',
  },
})

// The coordinator brings it together from the start, whether or not the family meets in the end.
const { plannedFor, place, format, chair, ...theConference } = meeting({
  what: 'conference',
  chair: 'Which coordinator brings the family together?',
})

const thePlan = defineQuestions({
  informationGiven: {
    kind: 'long-text',
    text: 'What was the family told at the start, and by whom?',
    needed: 'to-authorise',
  },
  privateTime: {
    kind: 'yes-no',
    text: 'Did the family have time to themselves, with no professional in the room?',
    needed: 'to-authorise',
  },
  steps: planSteps({
    text: 'What did the family plan?',
    needed: 'never',
    begins: true,
  }),
  familyPlan: {
    kind: 'long-text',
    text: 'The family’s plan, in their own words',
    hint: 'It is written into the child in need plan as it stands.',
  },
  whatIf: { kind: 'long-text', text: 'What will the family do if it does not work?' },
  reviewOn: { kind: 'date', text: 'When will the family meet again to look at it?', planned: true },
})

const theDecision = defineQuestions({
  safe: {
    kind: 'choice',
    text: 'Is the family’s plan safe for the child?',
    options: { yes: 'Yes', withChanges: 'Yes, with changes', no: 'No' },
    needed: 'to-authorise',
  },
  safeBecause: rationale({
    whose: 'practice manager',
    forWhat: 'that',
    needed: 'to-authorise',
  }),
})

const theReview = defineQuestions({
  reviewedOn: { kind: 'date', text: 'When did the family look at it again?' },
  reviewFound: { kind: 'long-text', text: 'What did they find?' },
})

export const questions = {
  ...theOffer,
  ...consent({ to: 'a family group conference' }),
  ...theCoordinator,
  plannedFor,
  place,
  format,
  chair,
  ...askedWhile(met, { ...theConference, ...thePlan, ...theDecision, ...theReview }),
}

export type ConferenceQuestion = keyof typeof questions
