import { lookedAfterReturn } from '../law/care.ts'
import { placeholder } from '../vocabulary/source.ts'
import type { CodeList } from '../vocabulary/code-list.ts'

/** Why the social worker of a child in our care changed, as the return counts it (SW_REASON). */
const socialWorkerChange: CodeList = {
  id: 'social-worker-change',
  title: 'Why the social worker changed',
  statutory: true,
  source: [lookedAfterReturn('reason for a change of social worker')],
  codes: [
    { code: 'MANAGE', label: 'Managing caseloads' },
    { code: 'FCONTA', label: 'A fixed contract ended' },
    { code: 'LEFTRL', label: 'The worker left' },
    { code: 'ORGRST', label: 'The service was restructured' },
    { code: 'TSPROC', label: 'Transferred, as the process has it' },
    { code: 'ABSENC', label: 'The worker is absent' },
    { code: 'CHCHAN', label: 'The child asked for it' },
    { code: 'PCCHAN', label: 'A parent or carer asked for it' },
    { code: 'SWDIED', label: 'The worker died' },
    { code: 'OTHERS', label: 'Another reason' },
  ],
}

/** What a case note is of. */
const noteType: CodeList = {
  id: 'note-type',
  title: 'Kind of case note',
  source: [placeholder('Handbook A appendix A: NOTETYPE')],
  codes: [
    { code: 'visit-child-in-need', label: 'Visit: child in need' },
    { code: 'visit-child-protection', label: 'Visit: child protection' },
    { code: 'visit-in-our-care', label: 'Visit: child in our care' },
    { code: 'direct-work', label: 'Direct work' },
    { code: 'phone', label: 'Phone call' },
    { code: 'email', label: 'Email' },
    { code: 'meeting', label: 'Meeting' },
    { code: 'text', label: 'Text message' },
    { code: 'case-discussion', label: 'Case discussion' },
    { code: 'management-decision', label: 'Management decision' },
    { code: 'supervision', label: 'Supervision' },
    { code: 'court', label: 'Court' },
    { code: 'missing', label: 'Missing' },
    { code: 'other', label: 'Other' },
  ],
}

/** What a manager decided about. */
const managementDecisionTopic: CodeList = {
  id: 'management-decision-topic',
  title: 'What a management decision is about',
  source: [placeholder('Handbook A appendix A: MGMTDEC')],
  codes: [
    { code: 'threshold', label: 'Threshold' },
    { code: 'allocation', label: 'Allocation' },
    { code: 'extension', label: 'More time' },
    { code: 'closure', label: 'Closure' },
    { code: 'step-up', label: 'Step up' },
    { code: 'step-down', label: 'Step down' },
    { code: 'placement', label: 'Placement' },
    { code: 'legal', label: 'Legal' },
    { code: 'family-time', label: 'Family time', also: ['contact'] },
    { code: 'consent', label: 'Consent' },
    { code: 'complaint', label: 'Complaint' },
    { code: 'other', label: 'Other' },
  ],
}

/** Why a case moves to another team. */
const transferReason: CodeList = {
  id: 'transfer-reason',
  title: 'Why the case moves',
  source: [placeholder('Handbook A appendix A: TRANSFER')],
  codes: [
    { code: 'stage', label: 'The next stage of the child’s journey' },
    { code: 'worker-left', label: 'The worker left' },
    { code: 'district', label: 'The family lives in another district' },
    { code: 'specialism', label: 'Another team has the knowledge' },
    { code: 'asked-for', label: 'The child or a parent asked for it' },
    { code: 'conflict', label: 'Conflict of interest, or relations have broken down' },
    { code: 'capacity', label: 'Capacity' },
  ],
}

const grades = [
  { code: 'outstanding', label: 'Outstanding' },
  { code: 'good', label: 'Good' },
  { code: 'requires-improvement', label: 'Requires improvement' },
  { code: 'inadequate', label: 'Inadequate' },
] as const

const graded = [placeholder('Handbook A P41: grades, in the words of inspections')]

/** How good practice was in one case. */
const auditGrade: CodeList = {
  id: 'audit-grade',
  title: 'Grade of an audit',
  source: graded,
  codes: grades,
}

/** How good it was in one respect; not every respect applies to every child. */
const auditStandardGrade: CodeList = {
  id: 'audit-standard-grade',
  title: 'Grade of one standard',
  source: graded,
  codes: [...grades, { code: 'not-applicable', label: 'Does not apply to this child' }],
}

/** What an audit looks at. */
export const auditStandard: CodeList = {
  id: 'audit-standard',
  title: 'Standard of an audit',
  source: [placeholder('Handbook A P41: graded standards')],
  codes: [
    { code: 'threshold', label: 'Threshold' },
    { code: 'assessment', label: 'Assessment' },
    { code: 'voice', label: 'The child’s voice' },
    { code: 'seen-alone', label: 'Child seen alone' },
    { code: 'plan', label: 'Plan' },
    { code: 'visits', label: 'Visits' },
    { code: 'reviews', label: 'Reviews' },
    { code: 'permanence', label: 'Permanence' },
    { code: 'management', label: 'Management oversight' },
    { code: 'recording', label: 'Recording' },
    { code: 'partnership', label: 'Work with the family and partners' },
    { code: 'identity', label: 'Identity and culture' },
    { code: 'timeliness', label: 'Timeliness' },
  ],
}

/** The code lists of supervision, recording, audit and transfer. */
export const aroundTheCaseLists: readonly CodeList[] = [
  socialWorkerChange,
  noteType,
  managementDecisionTopic,
  transferReason,
  auditGrade,
  auditStandardGrade,
  auditStandard,
]
