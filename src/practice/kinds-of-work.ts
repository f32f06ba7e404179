import type { KindOfWork } from './vocabulary/catalogue.ts'

/** What may be begun about somebody, in the order of a working day: seeing the child first, ending work last. */
export const kindsOfWork: readonly KindOfWork[] = [
  {
    title: 'See the child',
    processes: [
      'child-protection-visit',
      'child-in-need-visit',
      'care-visit',
      'adviser-visit',
      'family-time-session',
      'life-story-work',
    ],
  },
  {
    title: 'Write down what was said',
    processes: [
      'case-note',
      'contact',
      'open-case-contact',
      'consultation',
      'emergency-duty-episode',
      'multi-agency-screening',
      'chronology-entry',
      'health-check',
      'advocacy',
      'professional-disagreement',
    ],
  },
  {
    title: 'A child is missing',
    processes: ['missing-episode', 'missing-return', 'return-interview'],
  },
  {
    title: 'Bring people together',
    processes: [
      'core-group',
      'child-in-need-review',
      'care-review',
      'review-conference',
      'initial-conference',
      'pathway-review',
      'group-case-discussion',
      'family-group-conference',
    ],
  },
  {
    title: 'Protect at once',
    processes: ['strategy-discussion', 'emergency-protection'],
  },
  {
    title: 'Assess and plan',
    processes: [
      'referral',
      'child-and-family-assessment',
      'child-in-need-plan',
      'care-plan',
      'care-plan-version',
      'adult-intervention',
      'chronology-review',
    ],
  },
  {
    title: 'A home in our care',
    processes: [
      'becoming-looked-after',
      'placement',
      'placement-plan',
      'placement-notifications',
      'temporary-placement',
      'parents-assessment',
      'inbound-placement',
      'private-fostering',
      'change-of-legal-status',
      'deprivation-of-liberty',
      'leaving-our-care',
    ],
  },
  {
    title: 'Health, school and family time',
    processes: [
      'health-assessment',
      'education-plan-start',
      'education-plan',
      'school-change',
      'family-time-plan',
      'family-time-suspension',
      'independent-visitor',
    ],
  },
  {
    title: 'A permanent home',
    processes: [
      'permanence-plan',
      'permanence-tracker',
      'connected-carer',
      'special-guardianship',
      'adoption-decision',
      'adoption-match',
      'adoption-placement',
    ],
  },
  {
    title: 'Leave care',
    processes: [
      'leaving-care-assessment',
      'personal-adviser',
      'pathway-plan',
      'accommodation-and-activity',
      'staying-put',
      'support-after-21',
    ],
  },
  {
    title: 'Watch over care',
    processes: ['reviewing-officer', 'mid-point-check', 'review-dispute'],
  },
  {
    title: 'Go to court',
    processes: ['legal-planning-meeting', 'care-proceedings', 'court-hearing', 'adoption-order'],
  },
  {
    title: 'Manage and check',
    processes: ['case-supervision', 'personal-supervision', 'management-decision', 'case-audit'],
  },
  {
    title: 'Move or end',
    processes: [
      'case-transfer',
      'district-move',
      'plan-transfer',
      'intensive-support-ending',
      'case-closure',
    ],
  },
  {
    title: 'Complaints and records',
    processes: [
      'complaint',
      'complaint-investigation',
      'complaint-review-panel',
      'access-request',
      'retention',
      'legal-hold',
      'legal-hold-review',
      'adopted-record-sealing',
    ],
  },
]
