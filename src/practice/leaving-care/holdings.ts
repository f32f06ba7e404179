import { defineQuestions } from '../vocabulary/question.ts'

// What a young person has in hand: it is written in the pathway plan, and each review brings it up to date.

/** Documents, money, skills and entitlements. */
export const holdings = () =>
  defineQuestions({
    documents: {
      kind: 'list',
      row: 'document',
      text: 'Which documents have they, and which are missing?',
      of: {
        document: { kind: 'choice', text: 'Document', codes: 'document-held' },
        held: {
          kind: 'choice',
          text: 'Have they got it?',
          options: { yes: 'Yes', applied: 'Applied for', no: 'No' },
        },
        keptBy: { kind: 'text', text: 'Who keeps it?' },
        runsOut: { kind: 'date', planned: true, text: 'Runs out on' },
      },
    },
    allowanceLeft: {
      kind: 'number',
      text: 'Setting-up allowance: how much is left?',
      unit: 'pounds',
      from: 0,
    },
    allowanceUsed: {
      kind: 'number',
      text: 'Setting-up allowance: how much has been used?',
      unit: 'pounds',
      from: 0,
    },
    savings: { kind: 'number', text: 'Savings', unit: 'pounds', from: 0 },
    bursary: { kind: 'number', text: 'Bursaries, in a year', unit: 'pounds', from: 0 },
    benefits: { kind: 'number', text: 'Benefits, in a month', unit: 'pounds', from: 0 },
    skills: {
      kind: 'list',
      row: 'skill',
      text: 'Which skills have they for living independently?',
      of: {
        skill: { kind: 'choice', text: 'Skill', codes: 'independence-skill' },
        level: {
          kind: 'choice',
          text: 'How far have they got?',
          options: { notYet: 'Not yet', withHelp: 'With help', alone: 'By themselves' },
        },
        on: { kind: 'date', text: 'Finished or certified on' },
        note: { kind: 'text', text: 'What helps?' },
      },
    },
    entitlements: {
      kind: 'list',
      row: 'entitlement',
      text: 'What are they owed, and have they had it?',
      hint: 'What each is worth stands in the authority’s published offer.',
      of: {
        item: { kind: 'choice', text: 'Entitlement', codes: 'entitlement' },
        status: {
          kind: 'choice',
          text: 'How far has it got?',
          options: {
            told: 'They know about it',
            asked: 'Asked for',
            agreed: 'Agreed',
            had: 'Had it',
            refused: 'Refused',
            notNow: 'Not now',
          },
        },
        amount: { kind: 'number', text: 'Amount', unit: 'pounds', from: 0 },
        on: { kind: 'date', text: 'When?' },
        why: { kind: 'text', text: 'Why, or why not?' },
      },
    },
    offer: {
      kind: 'text',
      text: 'Where is our published offer for care leavers?',
      hint: 'The address of the page, so that it can be opened from here.',
    },
    offerShownOn: {
      kind: 'date',
      text: 'When did you last go through the offer with them?',
      hint: 'With the groups for care leavers near them, and how to take part.',
    },
  })

type Holding = keyof ReturnType<typeof holdings>

/** In the order in which they are shown. */
export const holdingAsks = [
  'documents',
  'allowanceLeft',
  'allowanceUsed',
  'savings',
  'bursary',
  'benefits',
  'skills',
  'entitlements',
  'offer',
  'offerShownOn',
] as const satisfies readonly Holding[]
