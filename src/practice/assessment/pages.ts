import type { Page } from '../vocabulary/process.ts'
import type { AssessmentQuestion } from './questions.ts'

const who: Page<AssessmentQuestion> = {
  id: 'who',
  title: 'Who is it about, and why?',
  people: true,
  asks: [
    ...(['referralOn', 'startedOn', 'assessmentFor', 'whyReopened', 'reopenedBy'] as const),
    ...(['reason', 'presenting', 'presentingAsWritten', 'immediateDanger'] as const),
    ...(['primaryNeed', 'endedEarly', 'whyEndedEarly'] as const),
  ],
}

const consent: Page<AssessmentQuestion> = {
  id: 'consent',
  title: 'Does the family agree?',
  intro:
    'Without consent an assessment of need stops, unless significant harm may be suspected: then act, and hold a strategy discussion.',
  asks: [
    ...(['consent', 'consentGivenBy', 'consentCapacity', 'consentMethod', 'consentOn'] as const),
    ...(['consentExplained', 'consentWithdrawnOn', 'consentReason', 'lawfulGround'] as const),
    ...(['disagreement', 'offerMade', 'signpostedTo'] as const),
  ],
}

export const pages: readonly Page<AssessmentQuestion>[] = [
  who,
  consent,
  {
    id: 'seen',
    title: 'Who was seen?',
    asks: [
      ...(['seen', 'seenAt', 'seenWhere', 'seenBy', 'seenAlone', 'whyNotAlone'] as const),
      ...(['whyNotSeen', 'bedroomSeen', 'presentation', 'childsWords'] as const),
      ...(['riskSinceLastSeen', 'announced', 'seenAgain', 'adultsSeen'] as const),
      ...(['homeSeenOn', 'homeSeen', 'interpreter'] as const),
    ],
  },
  {
    id: 'manager-review',
    title: 'The manager’s look at day 10',
    asks: [
      ...(['managerReview', 'managerReviewedOn', 'managerReviewedBy'] as const),
      ...(['managerReviewFound', 'managerReviewNote'] as const),
    ],
  },
  {
    id: 'known',
    title: 'What do others know?',
    asks: ['agenciesConsulted', 'historyConsidered', 'history'],
  },
  {
    id: 'child',
    title: 'What does each child need?',
    asks: [
      ...(['health', 'education', 'emotionalAndBehavioural', 'identity'] as const),
      ...(['relationships', 'socialPresentation', 'selfCare', 'developmentScale'] as const),
      ...(['outsideHome', 'exploitationRisk', 'dayInTheLife'] as const),
      ...(['youngCarer', 'privatelyFostered'] as const),
    ],
  },
  {
    id: 'parents',
    title: 'What can the parents give?',
    asks: ['parenting', 'absentParent', 'carersAssessment'],
  },
  {
    id: 'around',
    title: 'What is around the family?',
    asks: [
      ...(['familyHistory', 'widerFamily', 'housing', 'employment', 'income'] as const),
      ...(['socialIntegration', 'communityResources'] as const),
    ],
  },
  {
    id: 'views',
    title: 'What does everybody say?',
    asks: ['childsVoice', 'ratherSee', 'ratherSeeWords', 'parentsViews'],
  },
  {
    id: 'analysis',
    title: 'What does it come to?',
    asks: [
      ...(['worriedAbout', 'workingWell', 'complicating', 'needsToHappen'] as const),
      ...(['safetyScale', 'familySafetyScale', 'identityConsidered'] as const),
      ...(['analysisForChild', 'ifNothingChanges', 'factors'] as const),
    ],
  },
  {
    id: 'plan-of-support',
    title: 'What was agreed with the family?',
    intro: 'Whatever the outcome, the family and everybody who helps them know what happens next.',
    asks: ['steps', 'planAgreed', 'planAgreedBy', 'planAgreedOn', 'recommendation'],
  },
  {
    id: 'decision',
    title: 'What is decided?',
    by: 'authoriser',
    asks: ['levelDecided', 'noPlanReason', 'managerRationale'],
  },
  {
    id: 'sharing',
    title: 'Sharing it with the family',
    after: 'decision',
    asks: ['sharedOn', 'familyFeedback', 'distribution'],
  },
]
