import type { KindOfWork } from './vocabulary/catalogue.ts'

/** What may be begun about somebody, in the order of a working day: seeing the child first, ending work last. */
export const kindsOfWork: readonly KindOfWork[] = [
  { title: 'See the child', processes: ['child-protection-visit', 'child-in-need-visit'] },
  {
    title: 'Write down what was said',
    processes: [
      'contact',
      'open-case-contact',
      'consultation',
      'emergency-duty-episode',
      'multi-agency-screening',
    ],
  },
  {
    title: 'Bring people together',
    processes: [
      'core-group',
      'child-in-need-review',
      'review-conference',
      'initial-conference',
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
      'adult-intervention',
    ],
  },
  {
    title: 'Go to court',
    processes: ['legal-planning-meeting', 'care-proceedings', 'court-hearing'],
  },
  { title: 'Move or end', processes: ['plan-transfer', 'case-closure'] },
]
