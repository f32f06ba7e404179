import { toBeConfirmed, workingTogether, workingWell } from '../law/sources.ts'
import type { ClockDefinition } from '../vocabulary/clock.ts'
import { goesOn, mayStillGoOn } from './going-on.ts'
import type { AssessmentQuestion } from './questions.ts'

const fromReferral = { answer: 'referralOn', inWords: 'the date of the referral' } as const

export const clocks: readonly ClockDefinition<AssessmentQuestion>[] = [
  {
    id: 'T11',
    name: 'Assessment completed',
    from: fromReferral,
    stops: { event: 'authorised' },
    // It runs until a manager has decided that the assessment does not go ahead.
    when: { any: [goesOn, { question: 'managerRationale', answered: false }] },
    otherwise: 'A manager closed it unfinished: there was no consent, or something else ended it.',
    local: [{ within: { workingDays: 20 } }],
    statutory: [{ within: { workingDays: 45 } }],
    extension: { atMost: { workingDays: 45 }, reasons: 'extension-reason' },
    source: [
      workingWell('section 2, up to 20 working days; where complex, extended up to 45'),
      workingTogether('an assessment is finished within 45 working days of the referral'),
    ],
  },
  {
    id: 'T12',
    name: 'Manager’s look at day 10',
    from: fromReferral,
    stops: { answered: ['managerReviewedOn'] },
    when: {
      all: [mayStillGoOn, { not: { question: 'managerReview', is: 'finished' } }],
    },
    otherwise: 'The assessment was finished before its tenth working day, or did not go ahead.',
    local: [{ within: { workingDays: 10 } }],
    source: [toBeConfirmed('a manager looks at an open assessment at day 10')],
  },
  {
    id: 'T13',
    name: 'Child first seen',
    from: fromReferral,
    stops: { answered: ['seenAt'] },
    each: 'child',
    // A baby born after the assessment was finished is not seen in it.
    when: {
      all: [
        { not: { subject: 'unborn' } },
        { not: { question: 'assessmentFor', is: 'preBirth' } },
        mayStillGoOn,
      ],
    },
    otherwise: 'It is about a baby who is not born yet, or it did not go ahead.',
    local: [
      { within: { workingDays: 1 }, when: { question: 'immediateDanger', is: 'yes' } },
      { within: { workingDays: 5 } },
    ],
    source: [
      workingWell('section 2, seeing the child alone, where age appropriate'),
      toBeConfirmed('seen within 5 working days of the referral, at high risk within 1'),
    ],
  },
  {
    id: 'T14',
    name: 'Assessment shared with the family',
    from: { event: 'authorised' },
    stops: { answered: ['sharedOn'] },
    when: goesOn,
    otherwise: 'The assessment did not go ahead, so there is nothing to share.',
    local: [{ within: { workingDays: 5 } }],
    source: [toBeConfirmed('shared with the family within 5 working days')],
  },
]
