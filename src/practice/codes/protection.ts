import { national, placeholder } from '../vocabulary/source.ts'
import type { CodeList } from '../vocabulary/code-list.ts'

/** The category of a child protection plan. "Multiple" is a return's word for two of these, never chosen here. */
export const abuse: CodeList = {
  id: 'abuse',
  title: 'Category of abuse',
  source: [national('Children in need census: category of abuse')],
  codes: [
    { code: 'NEG', label: 'Neglect' },
    { code: 'PHY', label: 'Physical abuse' },
    { code: 'SAB', label: 'Sexual abuse' },
    { code: 'EMO', label: 'Emotional abuse' },
  ],
}

/** Why a visit found no child. */
export const notSeen: CodeList = {
  id: 'not-seen',
  title: 'Why the child was not seen',
  source: [placeholder('Handbook A appendix A: NOVISIT')],
  codes: [
    { code: 'refused', label: 'A parent or carer refused' },
    { code: 'not-in', label: 'Nobody was in' },
    { code: 'missing', label: 'The child is missing' },
    { code: 'unsafe', label: 'It was not safe to go in' },
    { code: 'worker-absent', label: 'The worker could not come' },
    { code: 'other', label: 'Other' },
  ],
}

/** Why a child protection plan ended (CPEND). Only the first three are for a conference to decide. */
export const planEnd: CodeList = {
  id: 'plan-end',
  title: 'Why the child protection plan ended',
  source: [placeholder('Handbook A P13: CPEND')],
  codes: [
    { code: 'no-longer-needed', label: 'No longer needed' },
    { code: 'looked-after', label: 'The child is in our care, and the plan is not needed' },
    { code: 'order', label: 'A court order makes the plan unnecessary' },
    { code: 'eighteen', label: 'Turned 18' },
    { code: 'died', label: 'The child died' },
    { code: 'transferred', label: 'Moved, and the other authority held its conference' },
    { code: 'left-country', label: 'Left the country for good' },
  ],
}
