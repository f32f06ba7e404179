import type { Page } from '../../vocabulary/process.ts'
import {
  byOrder,
  byThePolice,
  inForce,
  orderMade,
  type EmergencyProtectionQuestion,
} from './questions.ts'

export const pages: readonly Page<EmergencyProtectionQuestion>[] = [
  {
    id: 'power',
    title: 'Which power, and which children?',
    people: true,
    intro: 'Submit this as soon as a child is protected: the clock began when they were taken.',
    asks: ['power', 'knownAt', 'granted'],
  },
  {
    id: 'when',
    title: 'When and where',
    when: inForce,
    asks: ['startedAt'],
  },
  {
    id: 'police',
    title: 'The police',
    when: byThePolice,
    asks: ['officer', 'policeLog', 'designatedOfficer'],
  },
  {
    id: 'order',
    title: 'The order',
    when: byOrder,
    asks: [
      'court',
      'judge',
      'orderNumber',
      'endsAt',
      'orderText',
      'contactAllowed',
      'medicalDirection',
      'onPoliceApplication',
      'policeProtectionFrom',
    ],
  },
  {
    id: 'reason',
    title: 'Why was it necessary?',
    asks: ['reason', 'lessIntrusive', 'seniorConsulted'],
  },
  {
    id: 'child',
    title: 'Each child, and the parents',
    asks: [
      'whereWas',
      'inOurAccommodation',
      'staysWhere',
      'childToldAt',
      'childNotToldReason',
      'childsWishes',
      'parentsInformedAt',
      'parentsInformedBy',
      'parentsNotInformedReason',
    ],
  },
  { id: 'review', title: 'Review', by: 'authoriser', asks: ['reviewComment'] },
  {
    id: 'extension',
    title: 'Was the order extended?',
    after: 'decision',
    when: orderMade,
    asks: ['extensionGrantedOn', 'extensionDays', 'extendedUntil', 'extensionReason'],
  },
  {
    id: 'end',
    title: 'How it ended',
    after: 'decision',
    when: inForce,
    asks: ['nextStepDecidedAt', 'endedAt'],
  },
]
