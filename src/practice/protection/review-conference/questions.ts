import { planSteps } from '../../blocks/plan.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { afterTheConference, chairsDecision, conferenceQuestions } from '../conference-questions.ts'

const ofEach = { each: 'child', needed: 'to-submit' } as const

/** The conference came to a view about the plan, whatever it was. */
export const cameToAView = {
  question: 'proposal',
  is: ['continues', 'ends'],
} as const satisfies Condition

/** The source of risk has gone: the child lives elsewhere, or an order made them safe. */
const withoutFurtherPlan = { question: 'furtherPlan', is: 'none' } as const satisfies Condition

export const questions = defineQuestions({
  ...conferenceQuestions({ opinion: 'continue' }),
  whyNow: {
    kind: 'choice',
    text: 'Why is this review held now?',
    options: {
      due: 'It is due',
      birth: 'The baby has been born',
      coreGroup: 'The core group asked for it',
      parent: 'A parent asked for it',
      professional: 'A professional asked for it',
      incident: 'Something happened',
      move: 'The family moves',
      adjourned: 'The last one was adjourned or not quorate',
    },
    needed: 'to-submit',
  },
  planStartedOn: { kind: 'date', text: 'When did the plan begin?', ...ofEach },
  steps: planSteps({
    text: 'For each danger or need: what has changed, how do we know, and how long has it lasted?',
    each: 'child',
  }),
  incidents: {
    kind: 'list',
    row: 'incident',
    text: 'What has happened since the last conference?',
    hint: 'Incidents, calls to the police, times missing, visits to A&E.',
    none: 'Nothing new has happened',
    needed: 'to-submit',
    of: {
      on: { kind: 'date', text: 'When?' },
      what: {
        kind: 'choice',
        text: 'What?',
        options: {
          incident: 'Incident',
          police: 'Police called',
          missing: 'Missing',
          hospital: 'A&E',
          other: 'Other',
        },
      },
      about: { kind: 'text', text: 'Which children?' },
      happened: { kind: 'long-text', text: 'What happened?' },
    },
  },
  coreGroupRecommendation: {
    kind: 'long-text',
    text: 'What did the last core group recommend?',
    each: 'child',
  },
  toEndThePlan: {
    kind: 'long-text',
    text: 'What would have to be true for the plan to end?',
    ...ofEach,
  },
  proposal: {
    kind: 'choice',
    text: 'What does the conference think?',
    hint: 'The chair decides, once each agency has spoken.',
    options: {
      continues: 'The plan should go on',
      ends: 'The plan should end',
      undecided: 'It came to no view: adjourned, or not quorate',
    },
    ...ofEach,
  },
  ...chairsDecision(),
  dualStatusReason: {
    kind: 'long-text',
    text: 'This child is in our care as well. Why are both plans still needed, or why not?',
    each: 'child',
    when: { holds: 'looked-after' },
    needed: 'to-authorise',
  },
  category: {
    kind: 'choice',
    text: 'Which category is it now?',
    codes: 'abuse',
    each: 'child',
    needed: 'to-authorise',
  },
  categoryReason: {
    kind: 'long-text',
    text: 'Why has the category changed?',
    each: 'child',
    needed: 'to-authorise',
  },
  nextReviewOn: {
    kind: 'date',
    planned: true,
    text: 'When is the next review conference?',
    hint: 'Within six months.',
    needed: 'to-authorise',
  },
  nextCoreGroupOn: {
    kind: 'date',
    planned: true,
    text: 'When is the next core group?',
    needed: 'to-authorise',
  },
  planEndReason: {
    kind: 'choice',
    text: 'Why does the plan end?',
    options: {
      'no-longer-needed': 'No longer needed',
      'looked-after': 'The child is in our care, and the plan is not needed',
      order: 'A court order makes the plan unnecessary',
    },
    each: 'child',
    needed: 'to-authorise',
  },
  furtherPlan: {
    kind: 'choice',
    text: 'What follows?',
    options: {
      childInNeed: 'A child in need plan, for at least three months',
      none: 'No child in need plan: the source of risk has gone',
    },
    each: 'child',
    needed: 'to-authorise',
  },
  waivedBy: {
    kind: 'worker',
    text: 'Which team manager agreed that no child in need plan follows?',
    each: 'child',
    when: withoutFurtherPlan,
    needed: 'to-authorise',
  },
  waiverReason: {
    kind: 'long-text',
    text: 'Why is none needed?',
    hint: 'For example: the child has left the home, or a special guardianship order was made.',
    each: 'child',
    when: withoutFurtherPlan,
    needed: 'to-authorise',
  },
  resumesAt: {
    kind: 'instant',
    planned: true,
    text: 'When does the conference meet again?',
    needed: 'to-authorise',
  },
  whyNoDecision: {
    kind: 'long-text',
    text: 'Why was nothing decided today, and what keeps the child safe meanwhile?',
    needed: 'to-authorise',
  },
  ...afterTheConference(),
})

export type ReviewQuestion = keyof typeof questions
