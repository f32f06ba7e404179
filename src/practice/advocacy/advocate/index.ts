import { childrenAct1989, toBeConfirmed } from '../../law/sources.ts'
import {
  caseHolders,
  caseManagers,
  complaintsOfficers,
  emergencyDuty,
  missingFromHomeWorkers,
  reviewingOfficers,
} from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { guide, outcomes } from './outcomes.ts'
import { ending, referred, questions } from './questions.ts'

// What a child says to an advocate is theirs: here stands only that one was offered, what the child answered, who the
// advocate is and, where the child agrees, what came of it.
export const advocacy = defineProcess({
  id: 'advocacy',
  number: 'P49',
  title: 'Advocate',
  noun: 'offer of an advocate',
  purpose: 'Give a child somebody independent who says what the child wants said.',
  referenceLetter: 'AO',
  basis: [guide, childrenAct1989('26A')],
  about: 'child',
  roles: {
    start: [
      ...caseHolders,
      ...emergencyDuty,
      ...reviewingOfficers,
      ...missingFromHomeWorkers,
      ...complaintsOfficers,
    ],
    record: [
      ...caseHolders,
      ...emergencyDuty,
      ...reviewingOfficers,
      ...missingFromHomeWorkers,
      ...complaintsOfficers,
    ],
    read: caseManagers,
  },
  clocks: [
    {
      id: 'P49a',
      name: 'Answer from the advocacy service',
      from: { answer: 'referredOn', inWords: 'the day the service was asked' },
      stops: { answered: ['serviceAnsweredOn'] },
      when: referred,
      otherwise: 'No advocate is asked for.',
      local: [{ within: { workingDays: 5 } }],
      source: [toBeConfirmed('the advocacy service answers within five working days')],
    },
  ],
  questions,
  pages: [
    {
      id: 'offer',
      title: 'Whom is it about, and what did they say?',
      people: true,
      asks: [
        ...(['what', 'on', 'reason', 'askedFor', 'explainedBy'] as const),
        ...(['answer', 'childsWords', 'whyOnBehalf'] as const),
      ],
    },
    {
      id: 'service',
      title: 'The advocate',
      when: referred,
      asks: [
        ...(['referredOn', 'urgent', 'provider', 'serviceAnsweredOn'] as const),
        ...(['started', 'advocate', 'startedOn', 'sharedWithSiblings', 'conflict'] as const),
      ],
    },
    {
      id: 'ending',
      title: 'What came of it?',
      when: ending,
      asks: ['endedOn', 'endedBecause', 'meetings', 'mayTellUs', 'issue'],
    },
  ],
  copies: { provider: { fact: 'advocate', detail: 'provider' } },
  prompts: [
    {
      when: { all: [{ had: 'advocacy-offer' }, { not: { holds: 'advocate' } }] },
      says: 'An advocate was offered before. A child who declined is asked again at every review.',
    },
    {
      when: { question: 'reason', is: 'complaint' },
      says: 'A child who complains has a right to an advocate. The worker complained about does not make the offer.',
    },
    {
      when: { subject: 'lives-out-of-area' },
      says: 'The child lives outside our area. Ask the service whether it goes there, or who does: distance is no reason for having no advocate.',
    },
    {
      when: { question: 'endedBecause', is: 'unhappy' },
      says: 'A child who was unhappy with one advocate can have another. Offer it.',
    },
    {
      when: {
        not: {
          any: [
            { holds: 'looked-after' },
            { holds: 'child-protection-plan' },
            { holds: 'section-47-enquiry' },
            { holds: 'care-leaver' },
          ],
        },
      },
      says: 'The service is for children in our care, on a child protection plan, or disabled and moving to adult services. Ask the service first.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'referredOn', notAfter: 'serviceAnsweredOn' },
      otherwise: 'The service answered before it was asked. Check both dates.',
    },
  ],
  outcomes,
  happenedAt: 'on',
  worry: 'issue',
})
