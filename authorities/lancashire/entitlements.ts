import type { CastEntry } from '../../src/practice/vocabulary/cast.ts'

// What care leavers may have, as pages of the county said it when they were read. No amount has been confirmed: each says
// so on the public page until somebody of the authority says that it is right.

type Said = Readonly<Record<string, string | readonly string[]>>

const leftCare = ['relevant', 'former-relevant'] as const
const all = ['eligible', ...leftCare, 'qualifying'] as const
const seen = 'Lancashire County Council, leaving care: page as it was read, amount to be confirmed'
const askAdviser = 'Tell your adviser. They fill in the form with you.'

const item = (
  name: string,
  kind: string,
  { category, words, ...rest }: { category: string; words: string } & Said,
): CastEntry => ({
  id: `entitlement-${kind}`,
  register: 'entitlements',
  name,
  facts: [
    {
      fact: 'entitlement-offered',
      from: '2025-04-01',
      with: {
        ...{ kind, category: `care-leavers-${category}`, words },
        ...{ who: all, fromAge: '16', toAge: '24', value: 'cost', decides: 'adviser' },
        ...{ howToAsk: askAdviser, sourcePage: seen, confirmed: 'no' },
        ...rest,
      },
    },
  ],
})

export const entitlements: readonly CastEntry[] = [
  item('Setting up home', 'setting-up-allowance', {
    category: 'home',
    words: 'Things for your first home: a bed, a cooker, pans.',
    who: leftCare,
    value: 'amount',
    often: 'once',
    inAll: '3000',
    evidence: 'A list of what you need, and the receipts',
    howToAsk: 'Make a list with your adviser. We mostly pay the shop.',
  }),
  item('University', 'higher-education-bursary', {
    category: 'work',
    words: 'Money to help you through a course at university.',
    who: ['former-relevant'],
    fromAge: '18',
    value: 'least',
    leastPounds: '2000',
    evidence: 'The letter that says you have a place',
  }),
  item('Clothes for an interview', 'work-clothes', {
    category: 'work',
    words: 'Good clothes and shoes for the day you ask for a job.',
    value: 'amount',
    often: 'eachTime',
    eachTime: '100',
    eachYear: '200',
    evidence: 'The letter or text that asks you to come',
  }),
  item('Birthdays and big days', 'birthdays', {
    category: 'money',
    words: 'A gift on your birthday, and on a big day of your faith.',
    who: ['eligible', ...leftCare],
    toAge: '20',
    howToAsk: 'You need not ask. Tell your adviser which days are big for you.',
  }),
  item('Provisional licence', 'driving-licence', {
    category: 'work',
    words: 'Your first card to learn to drive. It also shows who you are.',
  }),
  item('Passport', 'passport', {
    category: 'rights',
    words: 'Your first passport.',
    toAge: '20',
  }),
  item('Travel to see family', 'family-travel', {
    category: 'people',
    words: 'The bus or train to see the family you want to see.',
    evidence: 'The ticket',
  }),
  item('Other help', 'other', {
    category: 'money',
    words: 'You need a thing that is not on this page? Ask. We find out with you what you need.',
    value: 'assessed',
    decides: 'manager',
  }),
]
