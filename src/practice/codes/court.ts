import { lookedAfterReturn } from '../law/care.ts'
import { childrenAct1989, toBeConfirmed } from '../law/sources.ts'
import { national, placeholder } from '../vocabulary/source.ts'
import type { CodeList } from '../vocabulary/code-list.ts'

/** On what legal basis a child is in our care, as the looked-after children return counts it. */
export const legalStatus: CodeList = {
  id: 'legal-status',
  title: 'Legal status',
  statutory: true,
  source: [lookedAfterReturn('legal status')],
  codes: [
    { code: 'C1', label: 'Interim care order' },
    { code: 'C2', label: 'Full care order' },
    { code: 'D1', label: 'Freeing order', closed: true },
    { code: 'E1', label: 'Placement order' },
    { code: 'V2', label: 'Section 20, single period' },
    { code: 'V3', label: 'Short breaks, each stay' },
    { code: 'V4', label: 'Short breaks, under one agreement' },
    { code: 'L1', label: 'Police protection, in our accommodation' },
    { code: 'L2', label: 'Emergency protection order' },
    { code: 'L3', label: 'Child assessment order, in our accommodation' },
    { code: 'J1', label: 'Remanded to our accommodation or to youth detention' },
    { code: 'J2', label: 'Detained under PACE, in our accommodation' },
    { code: 'J3', label: 'Youth rehabilitation order with residence' },
  ],
}

/** The power that protects a child at once. */
export const emergencyPower: CodeList = {
  id: 'emergency-power',
  title: 'Power used to protect a child at once',
  source: [childrenAct1989('43 to 46 and 50'), placeholder('Handbook A P20')],
  codes: [
    { code: 'police-protection', label: 'Police protection (section 46)' },
    { code: 'emergency-protection-order', label: 'Emergency protection order (section 44)' },
    { code: 'child-assessment-order', label: 'Child assessment order (section 43)' },
    { code: 'recovery-order', label: 'Recovery order (section 50)' },
    { code: 'exclusion-requirement', label: 'Exclusion requirement (section 44A)' },
  ],
}

/** What the authority asks the court for. */
export const courtApplication: CodeList = {
  id: 'court-application',
  title: 'Application to the court',
  source: [childrenAct1989('31'), placeholder('Handbook A P19')],
  codes: [
    { code: 'care', label: 'Care order (C110A)' },
    { code: 'supervision', label: 'Supervision order (C110A)' },
    { code: 'placement', label: 'Placement order' },
    { code: 'discharge', label: 'Discharge of an order' },
    { code: 'secure', label: 'Secure accommodation' },
  ],
}

export const hearing: CodeList = {
  id: 'hearing',
  title: 'Kind of hearing',
  source: [national('Public Law Outline (Practice Direction 12A)')],
  codes: [
    { code: 'case-management', label: 'Case management hearing' },
    { code: 'further-case-management', label: 'Further case management hearing' },
    { code: 'issues-resolution', label: 'Issues resolution hearing' },
    { code: 'final', label: 'Final hearing' },
    { code: 'interim-order', label: 'Hearing for an interim order' },
    { code: 'other', label: 'Other hearing' },
  ],
}

/** What holds up a permanent home for the child. */
export const delayReason: CodeList = {
  id: 'delay-reason',
  title: 'Reason for delay',
  source: [placeholder('Handbook A appendix A: DRIFT')],
  codes: [
    { code: 'no-plan', label: 'No plan' },
    { code: 'assessment', label: 'Assessment' },
    { code: 'court', label: 'Court' },
    { code: 'family-finding', label: 'Family finding' },
    { code: 'funding', label: 'Funding' },
    { code: 'allocation', label: 'Allocation' },
    { code: 'other', label: 'Other' },
  ],
}

/** Why pre-proceedings may run on after 16 weeks. */
export const preProceedingsExtension: CodeList = {
  id: 'pre-proceedings-extension',
  title: 'Reason for more time in pre-proceedings',
  source: [toBeConfirmed('reasons for more time in pre-proceedings')],
  codes: [
    { code: 'assessment-awaited', label: 'An assessment is awaited' },
    { code: 'change-needs-time', label: 'Change has begun and needs time to show' },
    { code: 'relative-came-forward', label: 'A relative came forward late' },
    { code: 'before-birth', label: 'The baby is not born yet' },
    { code: 'parent-unavailable', label: 'A parent could not take part' },
    { code: 'other', label: 'Other' },
  ],
}
