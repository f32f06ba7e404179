import { distribution } from '../../blocks/meeting.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { thirdParties } from './third-parties.ts'

const own = {
  question: 'requesterAs',
  is: ['child', 'careLeaver'],
} as const satisfies Condition

const forAChild = {
  question: 'requesterAs',
  is: ['parent', 'parentalResponsibility', 'representative', 'solicitor'],
} as const satisfies Condition

/** Nothing is looked for once it is withdrawn, or where nothing gives a right to it. */
export const isLookedFor = {
  all: [
    { question: 'withdrawnOn', answered: false },
    { not: { question: 'rightToAsk', is: 'none' } },
  ],
} as const satisfies Condition

const request = defineQuestions({
  receivedOn: {
    kind: 'date',
    text: 'When did we receive the request?',
    hint: 'It may be spoken, to anybody who works here, and need not mention the law.',
    needed: 'to-submit',
  },
  method: { kind: 'choice', text: 'How did it arrive?', codes: 'method', needed: 'to-submit' },
  requesterAs: {
    kind: 'choice',
    text: 'Who asks?',
    options: {
      child: 'The child or young person',
      careLeaver: 'A care leaver, or somebody who was a child in our care',
      parent: 'A parent',
      parentalResponsibility: 'Somebody else with parental responsibility',
      solicitor: 'A solicitor',
      representative: 'Somebody else, for them',
      authority: 'A court, the police or another authority',
    },
    needed: 'to-submit',
  },
  requesterName: { kind: 'text', text: 'Their name', needed: 'to-submit' },
  requesterEmail: { kind: 'text', format: 'email', text: 'Their email address' },
  requesterReach: {
    kind: 'text',
    text: 'How else are they reached safely?',
    hint: 'An address that somebody else in the house may open is not safe.',
  },
  onBehalfOf: {
    kind: 'text',
    text: 'On whose behalf do they ask?',
    hint: 'A parent may ask for themselves, for the child, or for both: each is a different copy.',
    when: { not: own },
    needed: 'to-submit',
  },
  rightToAsk: {
    kind: 'choice',
    text: 'What gives them the right to ask?',
    options: {
      own: 'It is their own record',
      parental: 'Parental responsibility',
      childAgrees: 'The child, who understands, has agreed',
      written: 'Written authority of the person it is about',
      order: 'A court order, or the law',
      none: 'Nothing that we have seen',
    },
    needed: 'to-submit',
  },
  rightSeen: {
    kind: 'text',
    text: 'What did we see that shows it?',
    when: { not: { question: 'rightToAsk', is: ['own', 'none'] } },
    needed: 'to-submit',
  },
  identitySeenOn: {
    kind: 'date',
    text: 'When were we sure who they are?',
    hint: 'Ask for no more than is needed: a worker who knows them can say so. The month counts from here where it is later.',
  },
  identitySeen: {
    kind: 'text',
    text: 'How were we sure?',
    when: { question: 'identitySeenOn', answered: true },
    needed: 'to-submit',
  },
  childAgrees: {
    kind: 'choice',
    text: 'Does the child agree?',
    hint: 'Usually asked from 12 on; younger, if they understand what it means.',
    each: 'child',
    when: { all: [forAChild, { not: { any: [{ subject: 'adult' }, { subject: 'unborn' }] } }] },
    options: {
      agrees: 'Yes',
      disagrees: 'No',
      tooYoung: 'Not asked: too young to understand',
      notSafe: 'Not asked: asking would harm the child',
    },
    needed: 'to-submit',
  },
})

const scope = defineQuestions({
  scope: {
    kind: 'long-text',
    text: 'What do they want to see?',
    hint: 'Which years, which part of their life, which people.',
    needed: 'to-submit',
  },
  recordTypes: {
    kind: 'choices',
    text: 'Which records is it about?',
    options: {
      socialCare: 'Children’s social care',
      earlyHelp: 'Early help',
      adoption: 'Adoption',
      fostering: 'Fostering',
      residential: 'A children’s home',
      leavingCare: 'Leaving care',
      emails: 'Emails and messages',
      pictures: 'Photographs and recordings',
    },
    needed: 'to-submit',
  },
  clarificationAskedOn: {
    kind: 'date',
    text: 'If we had to ask what they want: when did we ask?',
    hint: 'Only where we hold a lot and truly need to know. The clock stands still until they answer.',
  },
  clarificationReceivedOn: {
    kind: 'date',
    text: 'When did they answer?',
    when: { question: 'clarificationAskedOn', answered: true },
  },
  withdrawnOn: { kind: 'date', text: 'If they withdrew it: when?' },
})

/** We asked before the month had begun to count, so it counts from their answer. */
const askedBeforeItBegan = {
  any: [
    { question: 'clarificationAskedOn', notAfter: 'receivedOn' },
    {
      all: [
        { question: 'identitySeenOn', answered: true },
        { question: 'clarificationAskedOn', notAfter: 'identitySeenOn' },
      ],
    },
  ],
} as const satisfies Condition

/** We asked while the month was running: it stood still from then until they answered. */
export const standsStill = {
  all: [
    { question: 'clarificationAskedOn', answered: true },
    { not: { question: 'clarificationAskedOn', notAfter: 'startsOn' } },
  ],
} as const satisfies Condition

const clock = defineQuestions({
  startsOn: {
    kind: 'date',
    text: 'From which day does the month count?',
    workedOut: {
      takes: 'latest',
      of: [
        { from: { answer: 'receivedOn' }, within: { days: 0 } },
        { from: { answer: 'identitySeenOn' }, within: { days: 0 } },
        {
          from: { answer: 'clarificationReceivedOn' },
          within: { days: 0 },
          when: askedBeforeItBegan,
        },
      ],
    },
  },
  monthEndsOn: {
    kind: 'date',
    planned: true,
    text: 'When does that month end?',
    workedOut: {
      takes: 'latest',
      of: [{ from: { answer: 'startsOn' }, within: { months: 1 } }],
    },
  },
  daysLeft: {
    kind: 'number',
    text: 'How many days of it were left when we asked what they want?',
    unit: 'days',
    when: standsStill,
    workedOut: { daysFrom: { answer: 'clarificationAskedOn' }, to: { answer: 'monthEndsOn' } },
  },
  complex: {
    kind: 'yes-no',
    text: 'Is it so complex that it needs up to two months more?',
    hint: 'That there is much to read does not make it complex. Give the time on the deadline itself.',
  },
  moreTimeToldOn: {
    kind: 'date',
    text: 'When were they told that it takes longer, and why?',
    when: { question: 'complex', is: 'yes' },
  },
})

const decision = defineQuestions({
  decisionReason: {
    kind: 'long-text',
    text: 'What do you decide, and why?',
    hint: 'At least 50 characters.',
    minimumCharacters: 50,
    needed: 'to-authorise',
  },
  complaintRights: {
    kind: 'yes-no',
    text: 'Does the letter say how to complain to us and to the Information Commissioner?',
    needed: 'to-authorise',
  },
  refusalGround: {
    kind: 'choice',
    text: 'On which ground is it refused?',
    codes: 'access-refusal',
    each: 'child',
  },
  courtRoute: {
    kind: 'long-text',
    text: 'Which court decides it, and what was whoever asks told?',
    each: 'child',
  },
  sentOn: { kind: 'date', text: 'When was the last of it sent?' },
  support: {
    kind: 'long-text',
    text: 'Who helps them to read it?',
    hint: 'A care leaver reads about their childhood: offer to sit with them.',
  },
})

export const questions = {
  ...request,
  ...scope,
  ...clock,
  ...thirdParties(),
  ...decision,
  ...distribution({ what: 'copy' }),
}

export type AccessQuestion = keyof typeof questions
