import { childrenAct1989, courtOrders2014, toBeConfirmed } from '../../law/sources.ts'
import type { ClockDefinition } from '../../vocabulary/clock.ts'
import { familyOfferFrom } from '../family-offer.ts'
import type { PreProceedingsQuestion } from './questions.ts'

const theLetter = { answer: 'letterSentOn', inWords: 'when the letter was sent' } as const

export const clocks: readonly ClockDefinition<PreProceedingsQuestion>[] = [
  {
    id: 'T51',
    name: 'Letter before proceedings sent',
    from: { answer: 'decidedOn', inWords: 'when it was decided' },
    stops: { answered: ['letterSentOn'] },
    local: [{ within: { workingDays: 5 } }],
    source: [toBeConfirmed('the letter is sent in five working days of the decision')],
  },
  {
    id: 'T99',
    name: 'Family group decision-making meeting offered',
    from: { answer: 'decidedOn', inWords: 'when it was decided' },
    stops: { answered: ['familyOfferOn'] },
    when: { not: { question: 'familyOfferExcepted', is: 'yes' } },
    otherwise: 'A meeting would be against the child’s best interests, and why is recorded.',
    local: [{ within: { workingDays: 5 } }],
    source: [childrenAct1989('31ZA'), toBeConfirmed('offered in the letter before proceedings')],
    inForceFrom: familyOfferFrom,
  },
  {
    id: 'T52',
    name: 'Pre-proceedings meeting held',
    from: theLetter,
    stops: { answered: ['heldAt'] },
    local: [{ within: { workingDays: 10 } }],
    source: [toBeConfirmed('the meeting is held in ten working days of the letter')],
  },
  {
    id: 'T52b',
    name: 'Pre-proceedings meeting: not before this, so that solicitors have notice',
    from: theLetter,
    stops: { answered: ['heldAt'] },
    local: [{ within: { workingDays: 3 } }],
    source: [toBeConfirmed('solicitors have at least three working days’ notice')],
    notBefore: true,
  },
  {
    id: 'T53',
    name: 'Pre-proceedings ended',
    from: theLetter,
    stops: { answered: ['endedOn'] },
    local: [{ within: { weeks: 16 } }],
    source: [
      courtOrders2014('pre-proceedings are kept short'),
      toBeConfirmed('sixteen weeks, and at most twenty-four when the head of service agrees'),
    ],
    extension: { atMost: { weeks: 24 }, reasons: 'pre-proceedings-extension' },
  },
  {
    id: 'T53b',
    name: 'Pre-proceedings reviewed at the mid-point',
    from: theLetter,
    stops: { answered: ['midReviewOn'] },
    local: [{ within: { weeks: 8 } }],
    source: [toBeConfirmed('reviewed eight weeks after the letter')],
  },
]
