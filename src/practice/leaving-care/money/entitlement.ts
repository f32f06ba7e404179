import { careLeaversCategories } from '../../directory/offers.ts'
import { toBeConfirmed } from '../../law/sources.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { amountAsks, amounts } from './amounts.ts'
import { careLeaversOffer, localOfferLaw } from './law.ts'
import { catalogueKeepers, catalogueReaders, catalogueSigners } from './who.ts'

const source = careLeaversOffer('what care leavers may have')

/** Who may have it, by what they are entitled to after care. */
export const mayHave = {
  eligible: '16 or 17 and in our care (eligible)',
  relevant: '16 or 17 and left our care (relevant)',
  'former-relevant': '18 to 25 (former relevant)',
  qualifying: 'Entitled to advice and some help (qualifying)',
} as const

/** The page of the offer on which it stands. */
export const offerCategories = Object.fromEntries(
  careLeaversCategories.map(({ id, label }) => [id, label]),
)

export const whoDecides = {
  adviser: 'Their personal adviser, and a manager signs',
  manager: 'A manager, after an assessment',
} as const

export const entitlement = defineProcess({
  id: 'entitlement',
  number: 'B28',
  title: 'Entitlement: who may have it, and how much',
  noun: 'entitlement',
  purpose:
    'Say what care leavers may ask for, so that young people, their advisers and the public page all read the same.',
  referenceLetter: 'ET',
  basis: [localOfferLaw, source, toBeConfirmed('every amount, who may have it and who decides')],
  about: { entryOf: 'entitlements' },
  roles: {
    start: catalogueKeepers,
    record: catalogueKeepers,
    authorise: catalogueSigners,
    read: catalogueReaders,
  },
  clocks: [],
  questions: {
    fromOn: { kind: 'date', text: 'From which day is it so?', needed: 'to-submit' },
    kind: {
      kind: 'choice',
      text: 'What kind of thing is it?',
      hint: 'What is given is counted by this.',
      codes: 'entitlement',
      needed: 'to-submit',
    },
    category: {
      kind: 'choice',
      text: 'Where in the offer does it stand?',
      options: offerCategories,
      needed: 'to-submit',
    },
    words: {
      kind: 'text',
      text: 'What is it, in a sentence that a young person reads?',
      hint: 'Short words. It stands on the public page.',
      needed: 'to-submit',
    },
    who: { kind: 'choices', text: 'Who may have it?', options: mayHave, needed: 'to-submit' },
    fromAge: {
      kind: 'number',
      text: 'From which age?',
      from: 16,
      to: 24,
      needed: 'to-submit',
    },
    toAge: {
      kind: 'number',
      text: 'Up to which age?',
      hint: '20 is until the day before the 21st birthday.',
      from: 16,
      to: 24,
      needed: 'to-submit',
    },
    ...amounts,
    evidence: {
      kind: 'text',
      text: 'What do they show for it?',
      hint: 'A receipt, a letter from the college. Nothing where nothing is asked.',
    },
    decides: { kind: 'choice', text: 'Who decides?', options: whoDecides, needed: 'to-submit' },
    howToAsk: {
      kind: 'text',
      text: 'How does a young person ask for it?',
      hint: 'Short words. It stands on the public page.',
      needed: 'to-submit',
    },
    sourcePage: {
      kind: 'text',
      text: 'Where does it stand that this is so?',
      hint: 'The page or the decision of the council.',
      needed: 'to-submit',
    },
    confirmed: {
      kind: 'yes-no',
      text: 'Has the council confirmed the amount?',
      hint: 'Until it has, the public page says that it may change.',
      needed: 'to-submit',
    },
    why: { kind: 'long-text', text: 'Why do you decide so?', needed: 'to-authorise' },
  },
  pages: [
    {
      id: 'what',
      title: 'What is it, and who may have it?',
      asks: ['fromOn', 'kind', 'category', 'words', 'who', 'fromAge', 'toAge'],
    },
    { id: 'amount', title: 'How much?', asks: amountAsks },
    {
      id: 'asking',
      title: 'How is it asked for?',
      asks: ['evidence', 'decides', 'howToAsk', 'sourcePage', 'confirmed'],
    },
    { id: 'decision', title: 'The decision', by: 'authoriser', asks: ['why'] },
  ],
  copies: Object.fromEntries(
    [
      ...(['kind', 'category', 'words', 'who', 'fromAge', 'toAge', 'value', 'often'] as const),
      ...(['inAll', 'eachTime', 'eachYear', 'leastPounds', 'evidence', 'decides'] as const),
      ...(['howToAsk', 'sourcePage', 'confirmed'] as const),
    ].map((id) => [id, { fact: 'entitlement-offered', detail: id }]),
  ),
  submitRequires: [
    {
      that: { question: 'toAge', atLeast: 'fromAge' },
      otherwise:
        'It would end at a younger age than it begins. Nothing was handed in. Check both ages.',
    },
    {
      that: {
        any: [
          { not: { question: 'often', is: 'eachYear' } },
          { question: 'eachYear', answered: true },
        ],
      },
      otherwise: 'Say how much it is in twelve months. Nothing was handed in.',
    },
  ],
  outcomes: {
    offered: {
      label: 'Offered from that day',
      source,
      effects: [
        { effect: 'end-fact', fact: 'entitlement-offered', on: { answer: 'fromOn' } },
        {
          effect: 'start-fact',
          fact: 'entitlement-offered',
          on: { answer: 'fromOn' },
          with: {
            kind: { answer: 'kind' },
            category: { answer: 'category' },
            words: { answer: 'words' },
            who: { answer: 'who' },
            fromAge: { answer: 'fromAge' },
            toAge: { answer: 'toAge' },
            value: { answer: 'value' },
            often: { answer: 'often' },
            inAll: { answer: 'inAll' },
            eachTime: { answer: 'eachTime' },
            eachYear: { answer: 'eachYear' },
            leastPounds: { answer: 'leastPounds' },
            evidence: { answer: 'evidence' },
            decides: { answer: 'decides' },
            howToAsk: { answer: 'howToAsk' },
            sourcePage: { answer: 'sourcePage' },
            confirmed: { answer: 'confirmed' },
          },
        },
      ],
    },
    ended: {
      label: 'Not offered from that day',
      explained: 'What was agreed before stays agreed.',
      source,
      requires: [
        {
          that: { holds: 'entitlement-offered' },
          otherwise: 'It is not offered as it is, so it cannot end. Nothing was changed.',
        },
      ],
      effects: [{ effect: 'end-fact', fact: 'entitlement-offered', on: { answer: 'fromOn' } }],
    },
    sentBack: {
      label: 'Left as it was',
      source,
    },
  },
  happenedAt: 'fromOn',
  worry: 'words',
})
