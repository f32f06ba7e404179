import type { ChronologyRules } from './vocabulary/chronology.ts'

// How a chronology is drawn up from what is recorded (handbook A, P39; B0.6): which events belong together, which count
// as significant until a worker says otherwise, and from when on an entry is marked as recorded afterwards (T108).
export const chronology: ChronologyRules = {
  leftOut: [{ process: 'chronology-entry', outcome: 'sameEvent' }],
  lateAfterWorkingDays: 3,
  kinds: [
    {
      id: 'by-hand',
      title: 'Written in by hand',
      processes: ['chronology-entry'],
      facts: ['chronology-entry'],
      significant: true,
    },
    {
      id: 'contacts',
      title: 'Contacts and referrals',
      processes: ['contact', 'open-case-contact', 'emergency-duty-episode', 'referral'],
      facts: ['open-referral'],
      significant: true,
    },
    {
      id: 'assessments',
      title: 'Assessments and enquiries',
      processes: ['child-and-family-assessment', 'strategy-discussion', 'section-47-enquiry'],
      facts: ['strategy-discussion-held', 'section-47-enquiry', 'early-help-assessment'],
      significant: true,
    },
    {
      id: 'plans',
      title: 'Plans',
      facts: [
        ...['child-protection-plan', 'child-in-need-plan', 'care-plan', 'care-plan-updated'],
        ...['placement-plan', 'pathway-plan', 'permanence-plan', 'early-help-intensive-support'],
        ...['early-help-plan', 'targeted-youth-support', 'plan-of-another-authority'],
        ...['should-be-placed-for-adoption', 'care-leaver'],
      ],
      significant: true,
    },
    {
      id: 'legal',
      title: 'Law and courts',
      facts: [
        ...['looked-after', 'legal-status', 'emergency-protection', 'pre-proceedings'],
        ...['care-proceedings', 'court-hearing', 'supervision-order', 'deprivation-of-liberty'],
        ...['adoption-decision', 'adoption-consent', 'adoption-application'],
        'family-time-suspended',
      ],
      significant: true,
    },
    {
      id: 'homes',
      title: 'Homes',
      facts: [
        ...['placement', 'temporary-placement', 'private-fostering', 'home-after-care'],
        ...['placed-here-by-another-authority', 'placed-for-adoption', 'permanence-achieved'],
      ],
      events: ['home'],
      significant: true,
    },
    {
      id: 'missing',
      title: 'Missing',
      processes: ['missing-episode', 'missing-return', 'return-interview'],
      facts: ['missing-episode', 'return-interview'],
      significant: true,
    },
    {
      id: 'seen',
      title: 'Visits, and the child seen',
      processes: ['child-protection-visit', 'child-in-need-visit', 'care-visit', 'adviser-visit'],
      facts: [
        ...['child-protection-visit', 'child-in-need-visit', 'care-visit', 'adviser-visit'],
        ...['child-seen', 'private-fostering-visit'],
      ],
    },
    {
      id: 'meetings',
      title: 'Meetings and reviews',
      facts: [
        ...['initial-conference', 'review-conference', 'core-group', 'child-in-need-review'],
        ...['care-review', 'pathway-review', 'family-group-conference', 'group-case-discussion'],
        'team-around-the-family',
      ],
    },
    {
      id: 'school',
      title: 'School',
      facts: ['new-school', 'education-plan', 'education-plan-begun'],
      events: ['school'],
    },
    {
      id: 'health',
      title: 'Health',
      facts: [...['health-assessment', 'health-report', 'dental-check', 'strengths-questionnaire']],
    },
    {
      id: 'workers',
      title: 'Who works with them',
      facts: [
        ...['case-transfer', 'independent-reviewing-officer', 'personal-adviser', 'involvement'],
        'would-rather-see',
      ],
      events: ['worker'],
    },
    { id: 'life', title: 'Births and deaths', events: ['birth', 'death'], significant: true },
    {
      id: 'notes',
      title: 'Notes and supervision',
      processes: ['case-note', 'case-supervision', 'management-decision', 'consultation'],
      facts: ['case-supervision', 'consultation'],
    },
    { id: 'other', title: 'Everything else', events: ['record', 'decision'] },
  ],
}
