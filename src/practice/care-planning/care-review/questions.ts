import { meeting } from '../../blocks/meeting.ts'
import { advocateOffer, visitorOffer } from '../../blocks/offers.ts'
import { views } from '../../blocks/views.ts'
import { defineQuestions, type LongTextQuestion } from '../../vocabulary/question.ts'
import { officersQuestions } from './officers-questions.ts'

const held = meeting({ what: 'review', chair: 'Which reviewing officer chaired it?' })

const theReview = defineQuestions({
  whyNow: {
    kind: 'choice',
    text: 'Why is this review held now?',
    options: {
      due: 'It is due',
      change: 'Before a big change: a move, a return home, a school, the end of care',
      breakdown: 'A placement broke down',
      incident: 'Something serious happened',
      missing: 'The child goes missing again and again',
      childAsked: 'The child asked for it',
      officerAsked: 'The reviewing officer asked for it',
      adjourned: 'The last one was adjourned',
    },
    needed: 'to-submit',
  },
  ...held,
  heldAt: {
    ...held.heldAt,
    hint: 'Where it was held as a series of meetings, the last of them. An adjourned review counts on the day it is completed.',
  },
  series: {
    kind: 'list',
    row: 'meeting',
    text: 'If it was held as a series of meetings: when, and with whom?',
    none: 'It was one meeting',
    of: {
      on: { kind: 'date', text: 'When?' },
      who: { kind: 'text', text: 'With whom?' },
    },
  },
  withMeeting: {
    kind: 'yes-no',
    text: 'Was there a meeting?',
    hint: 'In a long-term foster placement of over a year the officer may review without one, if a meeting is held once a year.',
    needed: 'to-submit',
  },
  notInvited: {
    kind: 'long-text',
    text: 'Who was not invited, and why?',
    hint: 'If everybody who should be was, say so.',
    needed: 'to-submit',
  },
  accessNeeds: {
    kind: 'long-text',
    tells: 'needs',
    text: 'What does anybody need to take part?',
    hint: 'An interpreter, sign language, large print, separate attendance.',
  },
})

const found = (text: string): LongTextQuestion => ({
  kind: 'long-text',
  text,
  needed: 'to-submit',
})

/** What the social worker reports, three working days before; the plan goes with it. */
const report = defineQuestions({
  reportSentOn: {
    kind: 'date',
    text: 'When did the reviewing officer have the report and the plan as it is to be?',
    hint: 'Three working days before the review at the latest.',
    needed: 'to-submit',
  },
  healthFound: found('Health: how is it, and what is outstanding?'),
  educationFound: found('Education: how is it, and what is outstanding?'),
  placementFound: found('The placement: how is it, and does it meet the child’s needs?'),
  familyTimeFound: found('Family time: how does it go?'),
  identityFound: found('Identity: how is it looked after?'),
  permanenceFound: found('Permanence: how far is it?'),
  legalFound: found('The legal position: is the order still right?'),
  visitsFound: found('Visits: when were they, and was the child seen in private?'),
  missingFound: found('Missing: how often, and what was learned?'),
  rightsFound: found('Complaints, an advocate, an independent visitor: was each offered?'),
  ...advocateOffer(),
  ...visitorOffer(),
  wishesGranted: found('Which wishes of the last review came true, and which did not?'),
  ...views(),
  carersViews: {
    kind: 'list',
    row: 'view',
    text: 'What do the carers, and others who matter, say?',
    none: 'Nobody else was asked',
    needed: 'to-submit',
    of: {
      who: { kind: 'text', text: 'Who?' },
      view: { kind: 'long-text', text: 'What do they say?' },
    },
  },
})

export const questions = defineQuestions({ ...theReview, ...report, ...officersQuestions })

export type CareReviewQuestion = keyof typeof questions
