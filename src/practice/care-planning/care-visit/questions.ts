import { childSeenOnVisit, seenHow } from '../../blocks/child-seen.ts'
import { howFar } from '../../blocks/plan.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions, type LongTextQuestion } from '../../vocabulary/question.ts'

const seen = { question: 'seen', is: 'yes' } as const satisfies Condition

export const notSeen = { question: 'seen', is: 'no' } as const satisfies Condition
const representative = { question: 'madeBy', is: 'representative' } as const

const everybody = { not: { subject: 'adult' } } as const satisfies Condition

// How the risk has changed is asked of each risk in the care plan. The rest of block K4 is taken as it is.
const {
  seen: wasSeen,
  seenWhere,
  seenAlone,
  whyNotAlone,
  bedroomSeen,
  presentation,
  childsWords,
  announced,
} = childSeenOnVisit({ when: everybody })

const theVisit = defineQuestions({
  visitAt: { kind: 'instant', text: 'When was the visit?', needed: 'to-submit' },
  madeBy: {
    kind: 'choice',
    text: 'Who made the visit?',
    options: {
      ours: 'One of our social workers',
      representative: 'A qualified social worker of another authority or agency, for us',
    },
    needed: 'to-submit',
  },
  visitedBy: {
    kind: 'worker',
    text: 'Who?',
    hint: 'The child’s social worker, or another of ours. A contact worker’s or a personal adviser’s visit is worth recording, and does not count.',
    when: { question: 'madeBy', is: 'ours' },
    needed: 'to-submit',
  },
  representative: {
    kind: 'text',
    text: 'Who, and of which authority or agency?',
    hint: 'The care plan names them.',
    when: representative,
    needed: 'to-submit',
  },
  registration: {
    kind: 'text',
    text: 'What is their number in the register of social workers?',
    when: representative,
    needed: 'to-submit',
  },
  accompaniedBy: { kind: 'text', text: 'Who else went?' },
  purpose: {
    kind: 'choice',
    text: 'Why this visit?',
    options: {
      due: 'It is due',
      moved: 'The child has moved in',
      childAsked: 'The child asked for it',
      carerAsked: 'The carer asked for it',
      notice: 'A notice from the regulator about the home',
      worry: 'A worry',
    },
    needed: 'to-submit',
  },
  noticeOn: {
    kind: 'date',
    text: 'When did the notice about the home reach us?',
    when: { question: 'purpose', is: 'notice' },
    needed: 'to-submit',
  },
  lateReason: { kind: 'long-text', text: 'If the visit was made after the day it was due: why?' },
})

const theChild = defineQuestions({
  seen: wasSeen,
  seenHow,
  seenIn: {
    kind: 'choice',
    text: 'Was that in the home where they live?',
    options: {
      home: 'Yes, there',
      elsewhere: 'No, somewhere else',
      beforeMove: 'They moved that day, and were seen before, where they lived until then',
    },
    each: 'child',
    when: seen,
    needed: 'to-submit',
  },
  seenWhere,
  seenAlone: { ...seenAlone, text: 'Was the child seen in private, without the carer?' },
  whyNotAlone,
  announced,
  bedroomSeen: { ...bedroomSeen, needed: 'to-submit' },
  presentation,
  childsWords,
  whyNotSeen: {
    kind: 'choice',
    text: 'Why not?',
    codes: 'not-seen',
    each: 'child',
    when: notSeen,
    needed: 'to-submit',
  },
  notSeenAction: {
    kind: 'long-text',
    text: 'What did you do then, and how is the child kept in touch with?',
    each: 'child',
    when: notSeen,
    needed: 'to-submit',
  },
  retryOn: {
    kind: 'date',
    tells: 'seen',
    planned: true,
    text: 'On which day will you try again?',
    each: 'child',
    when: notSeen,
    needed: 'to-submit',
  },
})

const life = (text: string): LongTextQuestion => ({
  kind: 'long-text',
  text,
  each: 'child',
  when: seen,
  needed: 'to-submit',
})

const howItGoes = defineQuestions({
  placementGoes: life('How is it where they live?'),
  healthGoes: life('How are they in themselves: health, sleep, food?'),
  schoolGoes: life('How is school, college or work?'),
  friends: life('How is it with friends, and what do they do?'),
  familyTimeGoes: life('How is family time?'),
  worriesAndWishes: {
    ...life('What worries them, and what do they wish for?'),
    voice: 'child',
    hint: 'In the child’s own words where you can.',
  },
  risks: {
    kind: 'list',
    row: 'risk',
    text: 'For each risk in the care plan: is it less, the same or more, and what is done?',
    none: 'The care plan names no risk',
    each: 'child',
    when: seen,
    needed: 'to-submit',
    of: {
      risk: { kind: 'choice', text: 'Which risk?', codes: 'care-risk' },
      what: { kind: 'long-text', text: 'What could happen, and when?' },
      change: {
        kind: 'choice',
        anew: true,
        text: 'Since the last visit, the risk is',
        options: { reduced: 'Reduced', same: 'The same', increased: 'Increased', new: 'New' },
      },
      action: { kind: 'long-text', anew: true, text: 'What is done about it?' },
    },
  },
  carersView: {
    kind: 'long-text',
    text: 'What does the carer say, and what support do they need?',
    needed: 'to-submit',
  },
  otherChildren: {
    kind: 'long-text',
    text: 'How is it with the other children there?',
    needed: 'to-submit',
  },
  rightsDiscussed: {
    kind: 'choices',
    text: 'What was talked about?',
    options: {
      advocate: 'Having an advocate',
      visitor: 'Having an independent visitor',
      complaint: 'How to complain',
      none: 'None of these',
    },
    alone: 'none',
    each: 'child',
    when: seen,
    needed: 'to-submit',
  },
  fewerVisits: {
    kind: 'yes-no',
    text: 'Does the child still agree to a visit at least every six months?',
    hint: 'In long-term foster care they may. When they change their mind, visits are closer again at once.',
    each: 'child',
    when: { all: [seen, { holds: 'fewer-visits-agreed' }] },
    needed: 'to-submit',
  },
})

const whatFollows = defineQuestions({
  steps: {
    kind: 'list',
    row: 'step',
    text: 'For each step of the care plan: where is it?',
    none: 'The care plan has no steps yet',
    each: 'child',
    when: seen,
    needed: 'to-submit',
    of: {
      action: { kind: 'text', text: 'What will be done?' },
      owner: { kind: 'text', text: 'Who does it?' },
      by: { kind: 'date', planned: true, text: 'By when?' },
      status: howFar,
      progress: { kind: 'long-text', anew: true, text: 'What has happened since last time?' },
    },
  },
  analysis: {
    kind: 'long-text',
    tells: 'worry',
    text: 'What do you make of it, and what happens next?',
    needed: 'to-submit',
  },
  nextVisitOn: {
    kind: 'date',
    tells: 'seen',
    planned: true,
    text: 'When is the next visit?',
    needed: 'to-submit',
  },
  managerTold: {
    kind: 'yes-no',
    text: 'Has the practice manager been told?',
    hint: 'When a child was not seen, or there is a new worry.',
    needed: 'to-submit',
  },
  managersReview: {
    kind: 'long-text',
    text: 'The visit was late or missed, or the child was not seen in private. What do you decide?',
    needed: 'to-authorise',
  },
})

export const questions = defineQuestions({
  ...theVisit,
  ...theChild,
  ...howItGoes,
  ...whatFollows,
})

export type CareVisitQuestion = keyof typeof questions
