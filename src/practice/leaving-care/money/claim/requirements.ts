import type { Prompt } from '../../../vocabulary/process.ts'
import type { Requirement } from '../../../vocabulary/outcome.ts'
import { mayHave } from '../entitlement.ts'
import { over } from './over.ts'
import { inCustody, type ClaimQuestion } from './questions.ts'

const offered = (where?: Readonly<Record<string, string>>) => ({
  question: 'item' as const,
  entryHolds: 'entitlement-offered',
  ...(where ? { where } : {}),
})

export const startRequires: readonly Requirement<ClaimQuestion>[] = [
  {
    that: { holds: 'care-leaver' },
    otherwise:
      'No entitlement to support after care is recorded, so nothing can be claimed for them. Nothing was begun. If they were in our care, begin with the leaving care assessment: it works out what they are entitled to.',
  },
  {
    that: { not: { subject: 'deceased' } },
    otherwise: 'They have died. Nothing was begun.',
  },
]

export const submitRequires: readonly Requirement<ClaimQuestion>[] = [
  {
    that: offered(),
    otherwise:
      'This was not offered on the day they asked, so nothing was handed in. What you wrote is kept. Choose something else, or ask the manager who keeps the catalogue.',
  },
  {
    that: {
      any: [
        { not: offered() },
        ...Object.keys(mayHave).map((category) => ({
          all: [{ holds: 'care-leaver', where: { category } }, offered({ who: category })],
        })),
      ],
    },
    otherwise:
      'What they are entitled to after care does not have this. Nothing was handed in, and what you wrote is kept. The catalogue says who may have it: choose something they may have, or ask for help that is found to be needed.',
  },
  {
    that: {
      all: [
        { question: 'age', atLeast: 'fromAge' },
        { question: 'age', atMost: 'toAge' },
      ],
    },
    otherwise:
      'It is not offered at their age. Nothing was handed in, and what you wrote is kept. The ages stand beside what is left: choose something they may have, or ask for help that is found to be needed.',
  },
  {
    that: {
      any: [
        { question: 'advisedPounds', answered: false },
        { question: 'advisedPounds', atMost: 'pounds' },
      ],
    },
    otherwise: 'You support more than is asked for. Check both amounts.',
  },
]

export const agreeing: readonly Requirement<ClaimQuestion>[] = [
  {
    that: { any: [{ not: over('agreedPounds') }, { question: 'overBecause', answered: true }] },
    otherwise:
      'This is more than is left of what they may have. Nothing was agreed, and what you wrote is kept. Agree no more than is left, or say why it is agreed all the same.',
  },
]

export const prompts: readonly Prompt<ClaimQuestion>[] = [
  {
    when: over('pounds'),
    says: 'This is more than is left of what they may have. It can be handed in; only a manager who says why can agree it.',
  },
  {
    when: {
      all: [offered({ value: 'least' }), { question: 'pounds', answered: true }],
    },
    says: 'The catalogue says how much they have at the least, so no balance is worked out.',
  },
  {
    when: inCustody,
    says: 'They are in custody. What they may have stays theirs: agree how it reaches them, or who keeps it.',
  },
  {
    when: { subject: 'lives-out-of-area' },
    says: 'They live outside our area. What they may have here stays ours to give until 25, wherever they move.',
  },
]
