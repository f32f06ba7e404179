import { placeholder } from '../vocabulary/source.ts'
import type { CodeList } from '../vocabulary/code-list.ts'

/** What a call to the Emergency Duty Team is about. */
export const emergencyCategory: CodeList = {
  id: 'emergency-category',
  title: 'Category of emergency',
  source: [placeholder('Handbook B section B10')],
  codes: [
    { code: 'child-protection', label: 'Child protection' },
    { code: 'missing', label: 'Missing' },
    { code: 'placement-breakdown', label: 'A home for a child in our care breaks down' },
    { code: 'police-protection', label: 'Police protection' },
    { code: 'appropriate-adult', label: 'Appropriate adult (PACE)' },
    { code: 'remand-or-bed', label: 'Remand or request for a bed' },
    { code: 'homeless-16-17', label: 'Homeless at 16 or 17' },
    { code: 'hospital', label: 'Hospital' },
    { code: 'domestic-abuse', label: 'Domestic abuse' },
    { code: 'parent-unwell', label: 'Parent unwell or detained' },
    { code: 'foster-carer-advice', label: 'Advice to a foster carer' },
    {
      code: 'mental-health-act',
      label: 'Mental Health Act assessment',
      meaning: 'Counted only. No clinical record of an adult is kept here.',
    },
    { code: 'adult-safeguarding', label: 'Adult safeguarding' },
    { code: 'information', label: 'Information' },
  ],
}

export const emergencyPriority: CodeList = {
  id: 'emergency-priority',
  title: 'Priority of emergency',
  source: [placeholder('Handbook B section B10, a default of our own')],
  codes: [
    { code: 'immediate', label: 'Immediate' },
    { code: 'within-2-hours', label: 'Within 2 hours' },
    { code: 'tonight', label: 'Tonight' },
    { code: 'next-day', label: 'Next day' },
  ],
}
