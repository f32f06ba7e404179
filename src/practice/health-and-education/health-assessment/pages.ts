import type { Page } from '../../vocabulary/process.ts'
import { wasHeld, type HealthAssessmentQuestion } from './questions.ts'

export const pages: readonly Page<HealthAssessmentQuestion>[] = [
  {
    id: 'request',
    title: 'Who is it for, and when was it asked for?',
    people: true,
    asks: ['kind', 'requestedOn', 'requestedOf'],
  },
  {
    id: 'consent',
    title: 'Consent',
    intro:
      'A parent, or whoever else has parental responsibility, consents for a child who is in our care by agreement; we do under a care order; a young person of 16 or 17, or one who understands, consents for themselves.',
    asks: [
      ...(['consent', 'consentGivenBy', 'consentCapacity', 'consentMethod'] as const),
      ...(['consentOn', 'consentExplained', 'consentWithdrawnOn'] as const),
      ...(['consentReason', 'lawfulGround'] as const),
    ],
  },
  {
    id: 'appointment',
    title: 'Was it held?',
    asks: [
      ...(['appointmentAt', 'attendance', 'notHeldReason'] as const),
      ...(['understandsDeclining', 'childsWords', 'nextTryOn'] as const),
    ],
  },
  {
    id: 'report',
    title: 'What does the report say?',
    when: wasHeld,
    asks: [
      ...(['heldOn', 'assessor', 'assessorRole', 'heldWhere'] as const),
      ...(['reportReceivedOn', 'checkedByHealthTeam', 'height', 'weight'] as const),
      ...(['development', 'developmentChecked', 'vision', 'hearing'] as const),
      ...(['dentalOn', 'immunised', 'medication', 'allergies', 'screening'] as const),
    ],
  },
  {
    id: 'emotional',
    title: 'How is the child feeling?',
    when: wasHeld,
    asks: [
      ...(['emotionalHealth', 'questionnaireDone', 'questionnaireOn'] as const),
      ...(['carersScore', 'teachersScore', 'childsScore', 'noScoreReason'] as const),
    ],
  },
  {
    id: 'growing-up',
    title: 'Growing up',
    when: wasHeld,
    asks: [
      ...(['substanceMisuse', 'interventionReceived', 'interventionOffered'] as const),
      ...(['smoking', 'sexualHealth', 'convicted'] as const),
    ],
  },
  {
    id: 'plan',
    title: 'The health plan',
    when: wasHeld,
    asks: ['healthPlan', 'carePlanUpdated'],
  },
  {
    id: 'shared',
    title: 'Who has the health plan?',
    intro: 'The carer, the parents and the child, as far as is safe.',
    after: 'decision',
    when: wasHeld,
    asks: ['distribution'],
  },
]
