import { defineQuestions } from '../../vocabulary/question.ts'
import type { Condition } from '../../vocabulary/condition.ts'

const harmLikely = {
  question: 'seriousHarm',
  is: ['some', 'all'],
} as const satisfies Condition

/** What was found, who else is in it, what is covered and why, and whether seeing it would do serious harm. */
export const thirdParties = () =>
  defineQuestions({
    searches: {
      kind: 'list',
      row: 'search',
      text: 'Where was it looked for, and what was found?',
      needed: 'to-authorise',
      of: {
        where: { kind: 'text', text: 'Where?' },
        by: { kind: 'worker', text: 'By whom?' },
        on: { kind: 'date', text: 'When?' },
        pages: { kind: 'number', text: 'Pages found', from: 0 },
      },
    },
    pagesFound: {
      kind: 'number',
      text: 'How many pages in all?',
      unit: 'pages',
      from: 0,
      needed: 'to-authorise',
    },
    consulted: {
      kind: 'list',
      row: 'person',
      text: 'Of those who know the family: who was asked, and what do they say?',
      hint: 'The social worker, the manager, the police about what is theirs, health about health.',
      none: 'Nobody who knows them works here any more',
      needed: 'to-authorise',
      of: {
        who: { kind: 'text', text: 'Who?' },
        on: { kind: 'date', text: 'When?' },
        says: { kind: 'long-text', text: 'What do they say?' },
      },
    },
    othersNamed: {
      kind: 'list',
      row: 'person',
      text: 'Who else is named in it, and may what is said of them be shown?',
      hint: 'Brothers and sisters, former partners, whoever told us, neighbours. Free text names people who have no part in the record.',
      none: 'Nobody else is named in it',
      needed: 'to-authorise',
      of: {
        name: { kind: 'text', text: 'Who?' },
        relationship: { kind: 'text', text: 'Who are they to whoever asks?' },
        decision: {
          kind: 'choice',
          text: 'May it be shown?',
          options: {
            consent: 'Yes: they agree',
            reasonable: 'Yes: it is reasonable to show it without their consent',
            professional: 'Yes: it is about what they did in their job',
            known: 'Yes: it came from whoever asks',
            withheld: 'No: it is covered',
          },
        },
        basis: {
          kind: 'text',
          text: 'What does that rest on?',
          hint: 'How and when they agreed; why it is reasonable; why it is covered.',
        },
      },
    },
    redactions: {
      kind: 'list',
      row: 'redaction',
      text: 'What is covered, and why?',
      none: 'Nothing is covered',
      needed: 'to-authorise',
      of: {
        page: { kind: 'text', text: 'Page' },
        words: {
          kind: 'text',
          text: 'What is covered?',
          hint: 'Say what it is, not what it says: “his address”, “what the police told us”.',
        },
        ground: { kind: 'choice', text: 'On which ground?', codes: 'redaction-ground' },
        by: { kind: 'worker', text: 'Who covered it?' },
        checkedBy: { kind: 'worker', text: 'Who checked it?', hint: 'Somebody else.' },
      },
    },
    addressesChecked: {
      kind: 'yes-no',
      text: 'Has every page been read for an address that somebody must not learn?',
      needed: 'to-authorise',
    },
    siblingsChecked: {
      kind: 'yes-no',
      text: 'Has every page been read for the names of brothers and sisters?',
      hint: 'A family file belongs to each of them. Each has a right to a copy of their own, not of the others’.',
      needed: 'to-authorise',
    },
    seriousHarm: {
      kind: 'choice',
      text: 'Would seeing it be likely to cause serious harm to anybody’s physical or mental health?',
      options: { no: 'No', some: 'Some of it would', all: 'All of it would' },
      needed: 'to-authorise',
    },
    harmOpinion: {
      kind: 'long-text',
      text: 'What harm, to whom, and how do we know?',
      when: harmLikely,
      needed: 'to-authorise',
    },
    harmOpinionBy: {
      kind: 'worker',
      text: 'Which team manager is of that opinion?',
      when: harmLikely,
      needed: 'to-authorise',
    },
    harmOpinionOn: {
      kind: 'date',
      text: 'When did they give it?',
      hint: 'An opinion older than six months is asked for again.',
      when: harmLikely,
      needed: 'to-authorise',
    },
    healthOpinion: {
      kind: 'text',
      text: 'If it is about health: which health professional was asked, and when?',
      when: harmLikely,
    },
  })

export const thirdPartyAsks = {
  search: ['searches', 'pagesFound', 'consulted'],
  others: ['othersNamed', 'redactions', 'addressesChecked', 'siblingsChecked'],
  harm: ['seriousHarm', 'harmOpinion', 'harmOpinionBy', 'harmOpinionOn', 'healthOpinion'],
} as const
