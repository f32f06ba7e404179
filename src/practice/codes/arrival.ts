import { national, placeholder, seed } from '../vocabulary/source.ts'
import type { CodeList } from '../vocabulary/code-list.ts'

/** How a contact arrived, or a consultation was held. */
export const method: CodeList = {
  id: 'method',
  title: 'Method of contact',
  source: [placeholder('Handbook A appendix A: METHOD')],
  codes: [
    { code: 'phone', label: 'Phone', also: ['telephone'] },
    { code: 'web-form', label: 'Web form', also: ['web form', 'online form'] },
    { code: 'email', label: 'Email', also: ['e-mail'] },
    { code: 'letter', label: 'Letter' },
    { code: 'in-person', label: 'In person', also: ['in person', 'walk-in'] },
    { code: 'police-notification', label: 'Police notification', also: ['police notification'] },
    { code: 'emergency-duty', label: 'Emergency Duty Team', also: ['EDT'] },
    { code: 'court', label: 'Court' },
    { code: 'automatic', label: 'Automatic' },
    { code: 'other', label: 'Other' },
  ],
}

/** The agencies asked for information while a contact is screened. */
export const partner: CodeList = {
  id: 'partner',
  title: 'Partner agency',
  source: [
    seed('Working Well with Children and Families in Lancashire, Part 3: partners in the hub'),
    placeholder('Handbook A 2.4 adds those after the Independent Domestic Violence Advisor'),
  ],
  codes: [
    { code: 'police', label: 'Police' },
    { code: 'health', label: 'Health' },
    { code: 'education', label: 'Education' },
    { code: 'probation', label: 'Probation' },
    { code: 'early-help', label: 'Children and Family Wellbeing (early help)' },
    { code: 'adult-social-care', label: 'Adult safeguarding or adult social care' },
    { code: 'fire', label: 'Fire and Rescue' },
    { code: 'youth-justice', label: 'Child and Youth Justice Service' },
    { code: 'idva', label: 'Independent Domestic Violence Advisor (IDVA)' },
    { code: 'housing', label: 'Housing' },
    { code: 'voluntary-sector', label: 'Voluntary sector' },
    { code: 'other-authority', label: 'Another local authority' },
    { code: 'cafcass', label: 'Cafcass' },
    { code: 'prison', label: 'Prison' },
    { code: 'ukvi', label: 'UK Visas and Immigration' },
    { code: 'other', label: 'Other' },
  ],
}

/** Why it is lawful to ask a partner agency what it knows; recorded for each request. */
export const legalBasis: CodeList = {
  id: 'legal-basis',
  title: 'Legal basis for asking a partner',
  source: [
    national('Data Protection Act 2018 and UK GDPR, article 6'),
    placeholder('Handbook A P02'),
  ],
  codes: [
    { code: 'consent', label: 'Consent' },
    { code: 'public-task', label: 'Public task: safeguarding a child' },
    { code: 'vital-interests', label: 'Vital interests: to protect someone’s life' },
  ],
}
