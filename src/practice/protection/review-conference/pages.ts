import type { Page } from '../../vocabulary/process.ts'
import type { ReviewQuestion } from './questions.ts'

export const pages: readonly Page<ReviewQuestion>[] = [
  {
    id: 'conference',
    title: 'When, where and about whom?',
    people: true,
    asks: [
      'whyNow',
      'plannedFor',
      'place',
      'format',
      'planStartedOn',
      'heldAt',
      'endedAt',
      'chair',
      'minuteTaker',
    ],
  },
  {
    id: 'people',
    title: 'Who was invited, and who came?',
    intro:
      'A conference is quorate with three agencies, Children’s Social Care among them, and two that work directly with the child.',
    asks: ['people', 'notInvited', 'whyNotInvited', 'accessNeeds', 'quorumReason'],
  },
  {
    id: 'reports',
    title: 'Reports',
    intro: 'The parents and the chair have the social worker’s report five working days before.',
    asks: ['reportSharedOn', 'reports'],
  },
  {
    id: 'progress',
    title: 'What has changed?',
    asks: ['steps', 'coreGroupRecommendation', 'incidents', 'factsAgreed', 'factsDisputed'],
  },
  {
    id: 'analysis',
    title: 'What do we make of it?',
    asks: [
      'worriedAbout',
      'workingWell',
      'complicating',
      'needsToHappen',
      'safetyScale',
      'familySafetyScale',
      'identityConsidered',
    ],
  },
  {
    id: 'views',
    title: 'What does everybody think?',
    asks: ['childsVoice', 'parentsViews', 'agencyViews', 'toEndThePlan', 'proposal'],
  },
  { id: 'minutes', title: 'Actions and minutes', asks: ['meetingActions', 'minutes'] },
  {
    id: 'decision',
    title: 'What do you decide for each child?',
    by: 'authoriser',
    intro: 'The chair decides, having heard every agency.',
    asks: ['decisionRationale', 'dualStatusReason', 'dissent', 'legalAdviceRequested'],
  },
  {
    id: 'sent',
    title: 'What was sent, to whom and when?',
    after: 'decision',
    asks: [
      'decisionLetterSentOn',
      'outlinePlanSentOn',
      'recordSentOn',
      'distribution',
      'appealGrounds',
      'appealConsideredBy',
      'appealOutcome',
    ],
  },
]
