import { homesThatAre } from '../../codes/leaving-care.ts'
import { askedWhile } from '../../blocks/asked-while.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import { standing } from '../standing.ts'

export const newHome = { question: 'homeIs', is: 'new' } as const satisfies Condition
export const homeDiffers = {
  question: 'homeIs',
  is: ['new', 'differs'],
} as const satisfies Condition
export const newActivity = { question: 'activityIs', is: 'new' } as const satisfies Condition
export const unsuitable = { question: 'suitable', is: 'no' } as const satisfies Condition
const none = ['G4', 'G5', 'G6'] as const

const what = defineQuestions({
  on: {
    kind: 'date',
    text: 'From which day is this so?',
    hint: 'The day of the move or the change, or, where nothing changed, the day you asked.',
    needed: 'to-submit',
  },
  why: {
    kind: 'choice',
    text: 'Why is it written down now?',
    options: {
      leftCare: 'They left our care',
      moved: 'They moved',
      changed: 'What they do changed',
      asked: 'It was asked about',
    },
    needed: 'to-submit',
  },
  ...standing(),
  homeIs: {
    kind: 'choice',
    text: 'Where they live: is it new?',
    options: {
      new: 'A new home, or the first after care',
      differs: 'The same home, and something about it differs',
      same: 'The same as before',
      inCare: 'They are in our care: a placement',
    },
    needed: 'to-submit',
  },
})

const theHome = askedWhile(
  homeDiffers,
  defineQuestions({
    homeType: {
      kind: 'choice',
      text: 'What kind of home is it, and does it suit them?',
      codes: 'accommodation-after-care',
      needed: 'to-submit',
    },
    suitable: {
      kind: 'choice',
      text: 'Suitable',
      options: { yes: 'Suitable', no: 'Not suitable', notAsked: 'Not asked' },
      workedOut: [
        { is: 'yes', when: { question: 'homeType', is: homesThatAre('1') } },
        { is: 'no', when: { question: 'homeType', is: homesThatAre('2') } },
        { is: 'notAsked' },
      ],
    },
    suitableBecause: {
      kind: 'long-text',
      text: 'Why does it suit them, or why not?',
      hint: 'Safety, cost, distance, who lives there, what the young person says. Where it is not known: what was tried to find out.',
      needed: 'to-submit',
    },
    ours: {
      kind: 'yes-no',
      text: 'Do we provide it?',
      hint: 'We pay for it, or arranged it for them.',
      needed: 'to-submit',
    },
    returnedHome: {
      kind: 'yes-no',
      text: 'Did they go back to a parent, or to somebody with parental responsibility?',
      hint: 'After six months of it under 18 they are no longer relevant.',
      needed: 'to-submit',
    },
    tenancy: {
      kind: 'choice',
      text: 'On what terms do they live there?',
      options: {
        tenancy: 'Their own tenancy',
        trial: 'An introductory or trial tenancy',
        licence: 'A licence',
        family: 'As family or a guest',
        none: 'None',
      },
      needed: 'to-submit',
    },
    arrears: {
      kind: 'choice',
      text: 'Is there a danger of arrears or of losing the home?',
      options: { no: 'No', some: 'Some', high: 'It may be lost', notPaying: 'They pay no rent' },
      needed: 'to-submit',
    },
    arrearsHelp: {
      kind: 'long-text',
      text: 'What is done about it?',
      when: { question: 'arrears', is: ['some', 'high'] },
      needed: 'to-submit',
    },
    jointAssessment: {
      kind: 'long-text',
      text: 'Under 18 and without a home: what did housing and we assess together, and what was offered?',
      when: {
        all: [
          { aged: { under: 18 } },
          { question: 'homeType', is: ['S2', 'V1', 'V2', 'W1', 'W2'] },
        ],
      },
      needed: 'to-submit',
    },
    doneAboutIt: {
      kind: 'long-text',
      text: 'It does not suit them: what is done, and by when?',
      when: unsuitable,
      needed: 'to-submit',
    },
  }),
)

const theActivity = defineQuestions({
  activityIs: {
    kind: 'choice',
    text: 'Education, work or training: is it new?',
    options: { new: 'New, or written down for the first time', same: 'The same as before' },
    needed: 'to-submit',
  },
  activityType: {
    kind: 'choice',
    text: 'What do they do?',
    codes: 'activity-after-care',
    when: newActivity,
    needed: 'to-submit',
  },
  activitySince: {
    kind: 'date',
    text: 'Since when?',
    when: newActivity,
    needed: 'to-submit',
  },
  activityWhere: { kind: 'text', text: 'Where?', when: newActivity },
  activityHelp: {
    kind: 'long-text',
    text: 'What would help them into education, work or training?',
    when: { all: [newActivity, { question: 'activityType', is: none }] },
    needed: 'to-submit',
  },
})

const theCommunity = defineQuestions({
  contribution: {
    kind: 'long-text',
    text: 'What do they do for or with the community around them?',
    hint: 'Clubs, volunteering, faith, a council of young people, helping neighbours.',
  },
  contributionSince: { kind: 'date', text: 'Since when?' },
  contributionHelp: { kind: 'long-text', text: 'What help do they want with it?' },
})

const theLead = defineQuestions({
  caseMoves: {
    kind: 'yes-no',
    text: 'Does the case move to their personal adviser now?',
    hint: 'From 18 the adviser leads. Answer no where the leaving care team has it already.',
    when: { all: [{ question: 'why', is: 'leftCare' }, { subject: 'adult' }] },
    needed: 'to-submit',
  },
  lead: {
    kind: 'worker',
    text: 'Which personal adviser?',
    when: { question: 'caseMoves', is: 'yes' },
    needed: 'to-submit',
  },
  managersReview: {
    kind: 'long-text',
    text: 'The home does not suit them. What do you decide?',
    when: unsuitable,
    needed: 'to-authorise',
  },
})

export const questions = {
  ...what,
  ...theHome,
  ...theActivity,
  ...theCommunity,
  ...theLead,
}

export type HomeQuestion = keyof typeof questions
