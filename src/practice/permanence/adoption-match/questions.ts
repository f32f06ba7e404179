import { rationale } from '../../blocks/rationale.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { adopters } from '../adopters.ts'

const theSearch = defineQuestions({
  findingStartedOn: {
    kind: 'date',
    text: 'When did family finding begin?',
    needed: 'to-submit',
  },
  searches: {
    kind: 'list',
    row: 'search',
    text: 'Where was a family looked for?',
    needed: 'to-submit',
    of: {
      where: {
        kind: 'text',
        text: 'Where?',
        hint: 'Our agency, a linking service, a day of activities.',
      },
      on: { kind: 'date', text: 'When?' },
      cameOf: { kind: 'text', text: 'What came of it?' },
    },
  },
  links: {
    kind: 'list',
    row: 'link',
    text: 'Which families were considered?',
    none: 'No family was found',
    sensitive: 'not-for-family',
    needed: 'to-submit',
    of: {
      adopterReference: { kind: 'text', text: 'Reference of the adopters' },
      shownOn: { kind: 'date', text: 'The child was shown to them on' },
      pursued: { kind: 'yes-no', text: 'Was it taken further?' },
      because: { kind: 'text', text: 'Why, or why not?' },
    },
  },
  familyFound: {
    kind: 'yes-no',
    text: 'Has a family been found whom the panel is asked about?',
    needed: 'to-submit',
  },
  withSiblings: {
    kind: 'choice',
    text: 'Is it a match for brothers and sisters together?',
    options: {
      no: 'No: the child has none to be placed with',
      together: 'Yes: all of them',
      apart: 'No: they are to live apart, as was assessed',
      some: 'Some of them',
    },
    needed: 'to-submit',
  },
})

const theMatch = defineQuestions({
  matchingMeetingOn: { kind: 'date', text: 'When was the matching meeting?', needed: 'to-submit' },
  whyThem: {
    kind: 'long-text',
    text: 'What does this child need, and how do they meet it?',
    hint: 'And what they would need help with.',
    needed: 'to-submit',
  },
  identity: {
    kind: 'long-text',
    text: 'If their background differs from the child’s, how is the child’s identity kept alive?',
    hint: 'Race, language, religion and culture.',
  },
  childsVoice: {
    kind: 'long-text',
    voice: 'child',
    text: 'What does the child say about the family?',
    hint: 'In their own words, or what a baby shows.',
    needed: 'to-submit',
  },
  childOfTenSays: {
    kind: 'choice',
    text: 'The child is ten or older. Do they want to live with them?',
    options: { yes: 'Yes', no: 'No', unsure: 'They are not sure' },
    when: { aged: { from: 10 } },
    needed: 'to-submit',
  },
  supportProposed: {
    kind: 'long-text',
    text: 'What support is proposed, and what does it cost?',
    needed: 'to-submit',
  },
  contactProposed: {
    kind: 'long-text',
    text: 'Who stays in touch with the child, and how?',
    needed: 'to-submit',
  },
  reportSharedOn: {
    kind: 'date',
    text: 'When were the adopters given the placement report?',
    hint: 'They have ten working days to comment.',
    needed: 'to-submit',
  },
  commentsOn: { kind: 'date', text: 'When did they comment?' },
  comments: {
    kind: 'long-text',
    text: 'What did they say?',
    when: { question: 'commentsOn', answered: true },
  },
  panelOn: { kind: 'date', text: 'When did the adoption panel meet?', needed: 'to-submit' },
  panelRecommends: {
    kind: 'choice',
    text: 'What did it recommend?',
    options: { match: 'The match', noMatch: 'Not the match', deferred: 'Deferred' },
    needed: 'to-submit',
  },
  panelMinutes: { kind: 'long-text', text: 'Minutes of the panel', needed: 'to-submit' },
})

const theDecision = defineQuestions({
  matchedOn: { kind: 'date', text: 'On what date do you decide?', needed: 'to-authorise' },
  reasons: rationale({
    whose: 'agency decision maker',
    forWhat: 'the decision',
    needed: 'to-authorise',
  }),
})

const theTelling = defineQuestions({
  adoptersToldOn: { kind: 'date', text: 'When were the adopters told?' },
  parentsToldOn: { kind: 'date', text: 'When were the parents told that a family was chosen?' },
})

export const questions = {
  ...theSearch,
  ...adopters,
  ...theMatch,
  ...theDecision,
  ...theTelling,
}

export type MatchQuestion = keyof typeof questions
