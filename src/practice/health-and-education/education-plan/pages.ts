import type { Page } from '../../vocabulary/process.ts'
import { held, type EducationPlanQuestion } from './questions.ts'

export const pages: readonly Page<EducationPlanQuestion>[] = [
  {
    id: 'meeting',
    title: 'Whose plan, and was the meeting held?',
    people: true,
    asks: ['begunOn', 'term', 'plannedFor', 'place', 'held', 'notHeldReason', 'nextOn'],
  },
  {
    id: 'setting',
    title: 'Where is the child educated?',
    asks: [
      ...(['settingKind', 'setting', 'yearGroup', 'withoutPlaceSince'] as const),
      ...(['arrangedMeanwhile', 'educationArrangedOn'] as const),
    ],
  },
  {
    id: 'there',
    title: 'The meeting',
    when: held,
    asks: ['heldAt', 'chair', 'people', 'minutes'],
  },
  {
    id: 'school',
    title: 'At school',
    when: held,
    asks: [
      ...(['designatedTeacher', 'pupilNumber', 'noPupilNumber', 'attendance'] as const),
      ...(['suspensions', 'partTime', 'partTimeHours', 'partTimeUntil'] as const),
      ...(['specialNeeds', 'healthCarePlanOn', 'healthCarePlanReviewedOn'] as const),
      ...(['attainment', 'readingAge'] as const),
    ],
  },
  {
    id: 'plan',
    title: 'The plan',
    when: held,
    asks: [
      ...(['goingWell', 'barriers', 'childsWords', 'lastTargets', 'targets'] as const),
      ...(['pupilPremium', 'arrangements', 'nextMeetingOn', 'teacherAgreedOn'] as const),
    ],
  },
  {
    id: 'grade',
    title: 'Is it good enough?',
    by: 'authoriser',
    when: held,
    asks: ['grade', 'gradeComment'],
  },
  {
    id: 'shared',
    title: 'Who has the plan?',
    after: 'decision',
    when: held,
    asks: ['distribution'],
  },
]
