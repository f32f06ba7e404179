import type { Page } from '../../vocabulary/process.ts'
import { familyOfferAsks } from '../family-offer.ts'
import type { PreProceedingsQuestion } from './questions.ts'

export const pages: readonly Page<PreProceedingsQuestion>[] = [
  {
    id: 'letter',
    title: 'The letter before proceedings',
    people: true,
    intro:
      'What must change comes from the child’s plan: confirm it and add what is missing. A letter to each parent waits to be read; these pages go with it. Nothing from the legal planning record does.',
    asks: ['decidedOn', 'concerns', 'steps', 'supportOffered', 'courtIfNot'],
  },
  {
    id: 'family-offer',
    title: 'Was the family offered a meeting of their own?',
    intro:
      'Offer a family group decision-making meeting in the letter. From 1 June 2026 the law asks for it before any application.',
    asks: familyOfferAsks,
  },
  { id: 'sent', title: 'Who was sent the letter, and when?', asks: ['letterSentOn', 'letters'] },
  {
    id: 'meeting',
    title: 'The pre-proceedings meeting',
    intro: 'Give each parent’s solicitor three working days’ notice at least.',
    asks: [
      'plannedFor',
      'place',
      'format',
      'people',
      'reports',
      'agencyViews',
      'heldAt',
      'endedAt',
      'chair',
      'minuteTaker',
      'minutes',
      'meetingActions',
    ],
  },
  {
    id: 'agreement',
    title: 'What was agreed, and what is to be assessed?',
    asks: ['agreed', 'agreement', 'assessments'],
  },
  {
    id: 'review',
    title: 'Is it working?',
    asks: ['midReviewOn', 'midReview', 'progress', 'childsVoice', 'parentsViews'],
  },
  {
    id: 'end',
    title: 'How do pre-proceedings end?',
    by: 'authoriser',
    asks: ['endedOn', 'whyLong', 'endDecision'],
  },
]
