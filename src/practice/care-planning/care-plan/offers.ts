import { offerMade } from '../../blocks/offers.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { ContentQuestion } from './content.ts'

const offers = [
  {
    answer: 'advocateAnswer',
    offered: 'advocateOffered',
    on: 'advocateOfferedOn',
    fact: 'advocacy-offer',
  },
  {
    answer: 'visitorAnswer',
    offered: 'visitorOffered',
    on: 'visitorOfferedOn',
    fact: 'independent-visitor-offer',
  },
] as const

/** What the plan says was offered. A later version that says the same again records nothing. */
export const offersMade: readonly Effect<ContentQuestion>[] = offers.map(
  ({ answer, offered, on, fact }) =>
    offerMade<typeof answer, ContentQuestion>(answer, {
      on: { answer: on },
      when: {
        all: [
          { question: offered, is: 'yes' },
          {
            any: [
              { not: { had: fact } },
              { not: { question: on, notAfter: { fact, at: 'start' } } },
            ],
          },
        ],
      },
    }),
)
